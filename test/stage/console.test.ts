import { testLikeNode } from '../support/like-node';
import { testPlayer } from '../support/play';

const { outcomeOf, timelineOf } = testPlayer();

describe('console', () => {
  testLikeNode('', {
    'log, info and debug on stdout, error and warn on stderr': `
      console.log('log'); console.info('info'); console.debug('debug');
      console.error('error'); console.warn('warn', 1); console.log(); console.error();`,
    placeholders: `console.log('%s is %d years, %i, %f, %j %o %O %%', 'Ann', 42, 4.2, '1.5', { a: 1 }, [1], { b: { c: {} } }, 'rest');
      console.log('%s', { toString: () => 'own' }); console.log('100%', 1); console.log('%c red', 'color: red');`,
    'values of all kinds': `
      console.log(null, undefined, true, -0, 1n, Symbol('s'), 'a', ['a'], { a: 'b', c: [1, { d: { e: 1 } }] });
      console.log(new Map([[1, { a: 2 }]]), new Set('ab'), new Date(0), /x/g, () => 1, class A {}, async function f() {});
      console.log(Promise.resolve(1), new Uint8Array(3), new (class Point { x = 1 })(), Object.create(null), [1, , 3], new Error('x').message);
      const round: { self?: unknown } = {}; round.self = round; console.log(round, [undefined, null], { f() {} });
      console.log(Array.from({ length: 120 }, (_, i) => i), 'x'.repeat(200), { long: 'y'.repeat(100), other: 'z'.repeat(40) });`,
    'groups indent every line of a text': `
      console.group('outer'); console.log('a\\nb'); console.group(); console.error('c\\nd', { e: 1 });
      console.groupEnd(); console.log({ a: 'x'.repeat(60), b: 'y'.repeat(60), c: 1 }); console.groupCollapsed('inner', 1); console.log('in'); console.groupEnd();
      console.groupEnd(); console.log('out'); console.groupEnd(); console.log('out');`,
    count: `console.count(); console.count(); console.count('a'); console.countReset(); console.count(); console.count(undefined);`,
    assert: `console.assert(true, 'no'); console.assert(false); console.assert(0, 'text %s', 1);`,
    'dir, with its options': `
      const deep = { a: { b: { c: { d: { e: 1 } } } } };
      console.dir(deep); console.dir(deep, { depth: null }); console.dir(deep, { depth: 0 }); console.dir('text'); console.dir([3, 1], { showHidden: true });
      console.dir({ b: 1, a: 2 }, { sorted: true }); console.dir(deep, { depth: Infinity, breakLength: Infinity }); console.dir({ a: 1 }, { colors: true }); console.dirxml({ a: 1 }, 2);
      console.dir({ a: 1 }, { toJSON() {} } as object);`,
    table: `
      console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]); console.table(['p', 'q']); console.table(new Map<unknown, unknown>([['k', { a: 1 }], ['l', 2]]));
      console.table(new Set([1, 'b'])); console.table([[1, 2], [3, 4]]); console.table([{ a: 1, b: 2 }], ['b']); console.table(5); console.table(null);
      console.table([{ a: 'あ' }]); console.table({ x: { a: { b: 1, c: 2, d: 3 } }, y: { a: { z: 1 } } }); console.table([1, { a: 2 }]); console.table([]);
      console.group(); console.table([1]); console.groupEnd();`,
  });

  test('a stopwatch runs on virtual time, and prints it as Node does', async () => {
    const timeline = await timelineOf(`
      import { setTimeout as sleep } from 'node:timers/promises';
      export async function main() {
        console.time(); await sleep(12); console.timeLog('default', { at: 1 }); await sleep(1488); console.timeEnd();
        console.time('b'); await sleep(125_000); console.timeLog('b'); await sleep(3_600_000); console.timeEnd('b');
      }`);

    expect(timeline.split('\n')).toEqual([
      '0.012s  | default: 12ms { at: 1 }',
      '1.5s  | default: 1.500s',
      '126.5s  | b: 2:05.000 (m:ss.mmm)',
      '3726.5s  | b: 1:02:05.000 (h:mm:ss.mmm)',
      '3726.5s  = resolved',
    ]);
  });

  test('a label that is wrong is warned of, on stderr', async () => {
    const timeline = await timelineOf(`export async function main() {
      console.timeEnd('a'); console.time('b'); console.time('b'); console.countReset('c'); console.log('first');
    }`);

    expect(timeline.split('\n')).toEqual([
      '0s  | first',
      "0s  # (node:1) Warning: No such label 'a' for console.timeEnd()",
      "0s  # (node:1) Warning: Label 'b' already exists for console.time()",
      "0s  # (node:1) Warning: Count for 'c' does not exist",
      '0s  = resolved',
    ]);
  });
});

describe('a printed error', () => {
  const printsOf = async (body: string): Promise<string[]> => {
    const outcome = await outcomeOf(`import { setTimeout as sleep } from 'node:timers/promises';
      import assert from 'node:assert';
      export async function main(): Promise<void> { ${body} }`);
    return 'trace' in outcome ? outcome.trace.lines.map(({ text }) => text.replace(/:\d+:\d+/g, '')) : [];
  };

  test('has its name, its message and the frames of the student alone', async () => {
    const prints = await printsOf(`
      function inner(): never { throw new TypeError('no tea'); }
      try { [1].forEach(() => inner()); } catch (error) { console.log(error); }`);

    expect(prints).toEqual([
      'TypeError: no tea\n    at inner (kata.ts)\n    at kata.ts\n    at Array.forEach (<anonymous>)\n    at main (kata.ts)',
    ]);
  });

  test.each([
    [
      'in a timer',
      `setTimeout(() => console.log(new Error('x')), 5)`,
      'Error: x\n    at Timeout.<anonymous> (kata.ts)',
    ],
    ['after a wait', `await sleep(5); console.log(new Error('x'))`, 'Error: x\n    at main (kata.ts)'],
    [
      'that an assertion threw',
      `try { assert(false, 'x') } catch (error) { console.log((error as Error).stack) }`,
      'AssertionError [ERR_ASSERTION]: x\n    at main (kata.ts)',
    ],
    [
      'that the stage threw',
      `try { setTimeout('x' as never) } catch (error) { console.log((error as Error).stack) }`,
      `TypeError [ERR_INVALID_ARG_TYPE]: The "callback" argument must be of type function. Received type string ('x')\n    at main (kata.ts)`,
    ],
    ['as console.trace', `console.trace('here', 1)`, 'Trace: here 1\n    at main (kata.ts)'],
  ])('%s shows nothing of the stage', async (_, body, print) => {
    await expect(printsOf(body)).resolves.toEqual([print]);
  });
});
