import type { TraceData, Wait } from '../../grader/stage/trace';
import { waitsOf } from '../../grader/timeline/waits';

const traceOf = (waits: readonly Wait[]): TraceData => {
  return { lines: [], settled: null, leftovers: [], stopped: null, floating: [], waits, stuck: [] };
};
const wait: Wait = { name: 'main', at: { line: 3, column: 1 }, fromMs: 5, untilMs: 9, startedMs: 2 };

test('keeps the function, the line and the times of a wait', () => {
  expect(waitsOf(traceOf([wait, { ...wait, at: null, untilMs: null }]))).toEqual([
    { name: 'main', line: 3, fromMs: 5, untilMs: 9, startedMs: 2 },
    { name: 'main', line: null, fromMs: 5, untilMs: null, startedMs: 2 },
  ]);
});

test('times that cannot be true are not taken over', () => {
  expect(
    waitsOf(
      traceOf([
        { ...wait, untilMs: 4, startedMs: 6 },
        { ...wait, untilMs: NaN, startedMs: NaN },
      ]),
    ),
  ).toEqual(Array(2).fill({ name: 'main', line: 3, fromMs: 5, untilMs: null, startedMs: 5 }));
});

test('keeps only the first of many, and names that show what is hidden in them', () => {
  const many = waitsOf(traceOf(Array<Wait>(40).fill({ ...wait, name: `\u202e${'x'.repeat(500)}` })));

  expect(many).toHaveLength(24);
  expect(many[0]?.name).toBe(`\\u{202e}${'x'.repeat(59)}`);
});
