import fc from 'fast-check';
import type { HiddenTest, Report, WaitReport } from '../../grader/score/report';
import { scoreKata, total } from '../../grader/score/score';
import type { KataOutcome, TestOutcome } from '../../grader/score/score';
import { everyStatus } from './reports';
import { HOSTILE } from './hostile';

/** What a hostile student, or whoever wrote a report by hand, may have put into a string. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  // Not only whole characters.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([a, b]) => `${a}\n${b}`),
);
const maybeText = fc.option(hostileText);
const position = fc.option(fc.integer({ min: 1, max: 99 }));

const timeline = fc
  .array(fc.tuple(fc.nat(3000), fc.constantFrom('|', '#', '~', '=', '!'), hostileText), { maxLength: 5 })
  .map((lines) => lines.map(([ms, sign, text]) => `${ms / 1000}s  ${sign} ${text.replace(/\n/g, ' ')}`).join('\n'));

const finding = fc.record({
  kind: fc.constantFrom('never-awaited', 'thrown', 'left-behind'),
  text: hostileText,
  file: fc.oneof(fc.constant('katas/01-x/kata.ts'), hostileText),
  line: position,
  column: position,
  atMs: fc.nat(),
});

const wait: fc.Arbitrary<WaitReport> = fc.record({
  name: hostileText,
  line: position,
  fromMs: fc.nat(5000),
  untilMs: fc.option(fc.nat(9000)),
  startedMs: fc.nat(5000),
});

const hidden: fc.Arbitrary<HiddenTest | null> = fc.option(
  fc.record({
    group: maybeText,
    failure: fc.constantFrom('order', 'time', 'missing', 'extra', 'settling', 'other', null),
  }),
);
const test: fc.Arbitrary<TestOutcome> = fc.record({
  name: hostileText,
  status: fc.constantFrom('passed', 'failed', 'error'),
  expected: fc.option(fc.oneof(timeline, hostileText)),
  actual: fc.option(fc.oneof(timeline, hostileText)),
  message: maybeText,
  isUntouched: fc.boolean(),
  diagnosis: fc.option(fc.record({ mistake: hostileText, text: hostileText })),
  findings: fc.array(finding, { maxLength: 7 }),
  waits: fc.array(wait, { maxLength: 4 }),
  durationMs: fc.nat(5000),
  hidden,
});

const outcome: fc.Arbitrary<KataOutcome> = fc.record({
  kata: fc.oneof(fc.constantFrom('01-x', '02-y'), hostileText),
  title: hostileText,
  part: fc.integer({ min: 1, max: 9 }),
  max: fc.integer({ min: 1, max: 10 }),
  problem: fc.option(
    fc.record({
      kind: fc.constantFrom('syntax-error', 'type-error'),
      text: hostileText,
      file: maybeText,
      line: position,
      column: position,
    }),
    { freq: 3 },
  ),
  source: maybeText,
  tests: fc.array(test, { maxLength: 4 }),
});

/** A whole report with such text in every string of it, and with a score that fits. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    outcomes: fc.array(outcome, { maxLength: 4 }),
    text: fc.tuple(hostileText, hostileText, hostileText),
    changes: fc.array(
      fc.record({ path: hostileText, change: fc.constantFrom('added', 'deleted'), effect: fc.constant('ignored') }),
    ),
  })
  .map(({ outcomes, text: [course, submission, level], changes }): Report => {
    const katas = outcomes.map(scoreKata);
    return {
      ...everyStatus,
      course: { ...everyStatus.course, name: course },
      submission: { ...everyStatus.submission, name: submission },
      containment: { level, layers: [] },
      score: total(katas),
      katas,
      changes: changes,
    };
  });
