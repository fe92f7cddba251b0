import { functionSource, toSource, parameterNames } from '../../grader/spec/source';

/** Evaluates trusted source, as the stage does with arguments. */
function evaluate(source: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- sources of our own
  return new Function(`return ${source}`)();
}

test.each([
  [undefined],
  [null],
  [true],
  [-0],
  [NaN],
  [Infinity],
  [12n],
  ['"quoted"\n\u2028'],
  [[1, [undefined, 'x']]],
  [{ a: 1, 'b c': { d: [] } }],
])('%p arrives as it was', (value) => {
  expect(evaluate(toSource(value))).toEqual(value);
});

test('functions arrive as functions, in every way of writing them', () => {
  const methods = {
    plain(x: number) {
      return x + 1;
    },
    async waits(x: number) {
      return Promise.resolve(x + 1);
    },
  };
  const arrow = (x: number): number => x + 1;
  const asyncArrow = async (x: number): Promise<number> => Promise.resolve(x + 1);

  for (const fn of [methods.plain, arrow, asyncArrow, methods.waits]) {
    expect(typeof evaluate(`(${functionSource(fn)})`)).toBe('function');
  }
  expect((evaluate(toSource(arrow)) as typeof arrow)(1)).toBe(2);
});

test.each([
  [new Date(0), 'expected data or a function, got an instance of Date at the argument: make it inside the scenario'],
  [{ deep: [new Map()] }, 'expected data or a function, got an instance of Map at the argument.deep[0]'],
  [Symbol('s'), 'expected data or a function, got a symbol at the argument'],
  [parseInt, 'expected a function written in the spec, got the built-in parseInt'],
])('%p is refused, and its place named', (value, message) => {
  expect(() => toSource(value)).toThrow(message);
});

test.each<[(...args: never[]) => unknown, (string | null)[]]>([
  [async (delays: number[]) => Promise.resolve(delays), ['delays']],
  [(a: number, { b }: { b: number }, [c]: number[], d = [1, 2]) => [a, b, c, d], ['a', null, null, 'd']],
  [
    function named(first: number, second: number) {
      return first + second;
    },
    ['first', 'second'],
  ],
  [(only: number) => only, ['only']],
])('the parameters of a function, by name: %s', (fn, names) => {
  expect(parameterNames(fn)).toEqual(names);
});
