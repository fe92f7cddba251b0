import { scoreKata, total } from '../../grader/score/score';
import type { KataOutcome, TestOutcome } from '../../grader/score/score';

const result = (status: TestOutcome['status'], isUntouched = false): TestOutcome => ({
  name: 'a test',
  status,
  expected: null,
  actual: null,
  message: null,
  diagnosis: null,
  isUntouched,
  findings: [],
  waits: [],
  durationMs: 1,
  hidden: null,
});
const kata = (tests: TestOutcome[], problem: KataOutcome['problem'] = null): KataOutcome => ({
  kata: '01-x',
  title: 'X',
  part: 1,
  max: 4,
  problem,
  source: 'export {};',
  tests,
});
const problem = { kind: 'type-error', text: 'TS1', file: null, line: null, column: null };

test.each([
  ['all passed', kata([result('passed'), result('passed')]), 'passed', 4],
  ['one of two', kata([result('passed'), result('failed')]), 'partial', 2],
  ['one of three', kata([result('passed'), result('failed'), result('error')]), 'partial', 1.33],
  ['none', kata([result('failed'), result('failed')]), 'failed', 0],
  ['the stub', kata([result('failed', true), result('failed', true)]), 'untouched', 0],
  ['half a stub, wrong', kata([result('failed', true), result('failed')]), 'failed', 0],
  ['no test at all', kata([]), 'error', 0],
  ['a problem, whatever passed', kata([result('passed')], problem), 'error', 0],
])('%s', (_, outcome, status, points) => {
  expect(scoreKata(outcome)).toMatchObject({ status, points, max: 4 });
});

test('the source goes along where something points at a line of it, but for a stub', () => {
  const pointing = { ...problem, line: 3 };
  const found = { kind: 'thrown', text: '', file: 'kata.ts', line: 3, column: 1, atMs: 0 };
  const failed = { ...result('failed'), findings: [found] };

  expect(scoreKata(kata([result('passed')], pointing)).source).toBe('export {};');
  expect(scoreKata(kata([failed])).source).toBe('export {};');
  expect(scoreKata(kata([result('failed')], problem)).source).toBeNull();
  expect(scoreKata(kata([{ ...failed, isUntouched: true }])).source).toBeNull();
  expect(scoreKata({ ...kata([failed]), source: 'x'.repeat(20_001) }).source).toBeNull();
});

test('the total is the sum of the katas, and only a full score is 100 %', () => {
  const katas = [kata([result('passed')]), kata([result('passed'), result('failed'), result('failed')])].map(scoreKata);

  expect(total(katas)).toEqual({ points: 5.33, max: 8, percent: 66.62 });
  expect(total([])).toEqual({ points: 0, max: 0, percent: 0 });
  const nearly = { ...scoreKata(kata([result('passed')])), points: 9_999.99, max: 10_000 };
  expect(total([nearly]).percent).toBe(99.99);
});

test.each([1, 2, 3, 7, 11])('the tests of a kata with 4 points add up to them: %i tests', (count) => {
  const { points, tests } = scoreKata(kata(Array.from({ length: count }, () => result('passed'))));

  expect(points).toBe(4);
  expect(tests.reduce((sum, test) => sum + test.points, 0)).toBeCloseTo(4, 10);
  expect(Math.max(...tests.map((test) => Math.abs(test.max - 4 / count)))).toBeLessThan(0.011);
});
