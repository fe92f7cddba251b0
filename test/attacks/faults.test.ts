import type { KataReport, Report } from '../../grader/score/report';
import { everyStatus } from '../support/reports';
import { SECRETS } from './arena';
import type { Observed, Run } from './arena';
import { toAttack } from './attack';
import { faultsOf, verdictOf } from './faults';

const [passed, , failed, , broken] = everyStatus.katas as [KataReport, KataReport, KataReport, KataReport, KataReport];
const control: KataReport = { ...passed, kata: '02-control' };
const run: Run = { code: 0, signal: null, out: 'fine\n', err: '', ms: 500, isOutOfTime: false, left: [] };

function json(...katas: readonly KataReport[]): string {
  return JSON.stringify({ ...everyStatus, katas } satisfies Report);
}

function attacked(kata: KataReport): KataReport {
  const tests = kata.tests.map((each) => ({ ...each, message: null, actual: '0s  | x\n1s  = stopped: too much' }));
  return { ...kata, kata: '01-attacked', tests };
}

const seen: Observed = {
  runs: [run, run],
  reports: { json: json(attacked(failed), control) },
  next: JSON.stringify({ ...everyStatus, score: { points: 6, max: 6, percent: 100 } }),
  changed: [],
  complaint: '',
};

const fails = toAttack('004-x', '// outcome: fails with "= stopped: too much" | Does it.');

function faults(observed: Observed, attack = fails, schemaErrors = ''): string[] {
  return faultsOf(attack, observed, () => schemaErrors).map(({ text, isAboutScore }) =>
    isAboutScore ? `score: ${text}` : text,
  );
}

test('an attack that fails as it must has no fault', () => {
  expect(faults(seen)).toEqual([]);
  expect(verdictOf(seen)).toBe('fails, = stopped: too much');
});

test.each<[string, Observed, string]>([
  ['passes', { ...seen, reports: { json: json(attacked(passed), control) } }, 'score: is passed with 2 points'],
  [
    'counts as not begun',
    { ...seen, reports: { json: json(attacked({ ...failed, status: 'untouched' }), control) } },
    'score: is untouched with 0 points',
  ],
  ['gets no report', { ...seen, reports: {} }, 'score: no report'],
  [
    'harms the kata beside it',
    { ...seen, reports: { json: json(attacked(failed), { ...failed, kata: '02-control' }) } },
    'score: the kata beside it is harmed',
  ],
  [
    'harms the next one',
    { ...seen, next: json(attacked(failed)) },
    'score: graded next, a right answer has 30 %, exit code 0',
  ],
  ['ends the harness', { ...seen, runs: [], complaint: 'gone' }, 'score: gone'],
  ['hangs', { ...seen, runs: [{ ...run, isOutOfTime: true }, run] }, 'score: had to be killed'],
  ['leaves a process', { ...seen, runs: [run, { ...run, left: ['sleep 30'] }] }, 'left behind: sleep 30'],
  ['changes a file', { ...seen, changed: ['/home/.npmrc'] }, 'changed /home/.npmrc'],
  ['moves the cursor', { ...seen, runs: [{ ...run, out: 'a\u001b[2J' }, run] }, 'a raw U+001b in standard output'],
  ['turns the direction', { ...seen, reports: { ...seen.reports, html: 'a\u202eb' } }, 'a raw U+202e in html'],
  [
    'speaks to GitHub',
    { ...seen, runs: [{ ...run, err: 'x\n  ::error::y' }, run] },
    'a workflow command in standard error',
  ],
  ['floods', { ...seen, reports: { ...seen.reports, html: 'x'.repeat(1e6) } }, '1000 kB in html'],
  ['reads the spec', { ...seen, runs: [{ ...run, out: SECRETS['the spec'] }, run] }, 'the spec in standard output'],
])('one that %s has it as a fault', (_, observed, fault) => {
  expect(faults(observed)).toEqual([fault]);
});

test('what is said of it, its kind of error and the schema are checked as well', () => {
  const other = toAttack('004-x', '// outcome: fails with "out of memory" | Does it.');
  const error = toAttack('101-x', '// outcome: error load-error | Does not parse.');
  const parsed = { ...seen, reports: { json: json({ ...broken, kata: '01-attacked' }, control) } };

  expect(faults(seen, other)).toEqual(['says nothing of it']);
  expect(faults(parsed, error)).toEqual(['is error syntax-error']);
  expect(faults(seen, fails, 'no seed')).toEqual(['not as the schema says: no seed']);
});

test('a control that does not pass is a fault', () => {
  const right = toAttack('001-x', '// outcome: passes | Is right.');

  expect(faults({ ...seen, reports: { json: json(attacked(passed), control) } }, right)).toEqual([]);
  expect(faults(seen, right)).toEqual(['score: is failed with 0 points']);
});

test('an attack without its outcome is not played', () => {
  expect(() => toAttack('004-x', '// Does it.')).toThrow('expected 004-x to begin with // outcome: passes | fails');
});
