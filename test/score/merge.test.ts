import { mergeReports } from '../../grader/score/merge';
import type { Part } from '../../grader/score/merge';
import type { Report } from '../../grader/score/report';
import { total } from '../../grader/score/score';
import { everyStatus } from '../support/reports';

const order = everyStatus.katas.map(({ kata }) => kata);

/** A report on some of the katas, by their place. */
function part(name: string, katas: readonly number[], overrides: Partial<Report> = {}): Part {
  const chosen = katas.map((at) => everyStatus.katas[at] as Report['katas'][0]);
  const submission = { ...everyStatus.submission, name };
  return {
    said: `${name}.json`,
    report: { ...everyStatus, submission, katas: chosen, score: total(chosen), ...overrides },
  };
}

const early = { gradedAt: '2026-01-01T00:00:00.000Z', seed: 7 };
const late = { gradedAt: '2026-02-01T00:00:00.000Z', seed: 8 };

test('parts make a whole, in the order of the course, with the score of all', () => {
  const report = mergeReports([part('b', [2, 4, 3], late), part('a', [1, 0], early)], order, false);

  expect(report.katas).toEqual(everyStatus.katas);
  expect(report.score).toEqual(everyStatus.score);
  expect(report).toMatchObject({ selection: 'all', seed: 8, gradedAt: late.gradedAt, durationMs: 1624 });
  expect(report.submission).toMatchObject({ name: 'a, b', commit: null });
  expect(report.changes).toEqual(everyStatus.changes);
});

test('a part alone is not the whole', () => {
  expect(mergeReports([part('a', [0])], order, false)).toMatchObject({
    selection: 'named',
    score: { points: 2, max: 2 },
  });
});

test('two results for one kata are refused, unless the newest is to win', () => {
  const worse = { ...(everyStatus.katas[0] as Report['katas'][0]), points: 0, status: 'failed' } as const;
  const parts = [part('new', [0], { ...late, katas: [worse] }), part('old', [0, 1], early)];

  expect(() => mergeReports(parts, order, false)).toThrow(
    'expected one result for 01-good, got one in old.json and one in new.json',
  );
  expect(mergeReports(parts, order, true).katas).toEqual([worse, everyStatus.katas[1]]);
});

test.each([
  ['course', { name: 'another', version: '1.0.0', commit: null }],
  ['version', { name: 'matsu', version: '1.0.1', commit: null }],
])('another %s is refused', (_, course) => {
  expect(() => mergeReports([part('a', [0]), part('b', [1], { course })], order, false)).toThrow(
    `expected reports of one course, got matsu 1.0.0 (a.json) and ${course.name} ${course.version} (b.json)`,
  );
});

test('the containment is that of the weakest part', () => {
  const strong = { level: 'bubblewrap', layers: ['process', 'namespaces'] };
  const weak = { level: 'node', layers: ['process', 'realm'] };
  const parts = [part('a', [0], { containment: strong }), part('b', [1], { containment: weak })];

  expect(mergeReports(parts, order, false).containment).toEqual({ level: 'node', layers: ['process'] });
});
