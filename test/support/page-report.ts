import type { FindingReport, KataReport, Report, TestReport } from '../../grader/score/report';
import { everyStatus } from './reports';

const file = 'katas/02-half/kata.ts';
const [good, half, bad, untouched, broken] = everyStatus.katas as [
  KataReport,
  KataReport,
  KataReport,
  KataReport,
  KataReport,
];
const [passing, failing] = half.tests as [TestReport, TestReport];
const finding: FindingReport = {
  kind: 'one-after-another',
  text: '`main` waited one after the other: at kata.ts:2:3 for 1s, then at kata.ts:3:3 for 1s.',
  file,
  line: 2,
  column: 3,
  atMs: 0,
};
const hidden = { expected: null, actual: null, findings: [], waits: [] } as const;

/** Every status again, with all that a page can show: waits, findings, a diagnosis, source, hidden tests, all signs. */
export const pageReport: Report = {
  ...everyStatus,
  katas: [
    good,
    {
      ...half,
      source: 'export async function main() {\n  await first();\n  await second();\n}\n',
      tests: [
        passing,
        {
          ...failing,
          expected: '0s  | a\n0s  ~ b\n1s  # c\n1s  = resolved',
          actual: '0s  | a\n1s  = resolved\n2s  | b\n2s  | late\n3s  ! unhandled rejection: Error: no',
          findings: [finding],
          diagnosis: { mistake: 'in-turn', text: 'Your program does what it does when `b` is started late.' },
          waits: [
            { name: 'main', line: 2, fromMs: 0, untilMs: 1000, startedMs: 0 },
            { name: 'main', line: 3, fromMs: 1000, untilMs: 2000, startedMs: 0 },
            { name: '', line: null, fromMs: 2000, untilMs: null, startedMs: 2000 },
          ],
        },
      ],
    },
    bad,
    untouched,
    { ...broken, source: 'import {\n' },
    {
      ...bad,
      kata: '06-hidden',
      title: 'Half of it unseen',
      status: 'partial',
      tests: [
        { ...passing, name: 'seen' },
        { ...passing, ...hidden, name: 'unseen 1', hidden: { group: 'cancelling', failure: null } },
        { ...failing, ...hidden, name: 'unseen 2', hidden: { group: 'cancelling', failure: 'order' } },
      ],
    },
  ],
};

/** A report that says this text wherever a submission, a course or a repository can put one. */
export function reportSaying(text: string): Report {
  const line = text.replace(/\s/g, ' ').trim() || '-';
  const timeline = `0s  | ${line}\n1s  = resolved "${line}"`;
  const test: TestReport = {
    ...failing,
    name: text,
    message: null,
    expected: '0s  | expected',
    actual: timeline,
    diagnosis: { mistake: text, text },
    findings: [{ ...finding, text: `${text} kata.ts:1:1`, line: 1 }],
    waits: [{ name: text, line: 1, fromMs: 0, untilMs: 1000, startedMs: 0 }],
  };
  return {
    ...everyStatus,
    course: { name: text, version: text, commit: text },
    submission: { name: text, source: 'ref', commit: text, base: { name: text, commit: text } },
    selection: 'changed',
    gradedAt: text,
    containment: { level: text, layers: [text] },
    katas: [
      {
        ...half,
        kata: text,
        title: text,
        status: 'error',
        problem: { kind: 'type-error', text, file: text, line: 1, column: 1 },
        source: text,
        tests: [test, { ...test, message: text }, { ...test, hidden: { group: text, failure: 'other' } }],
      },
    ],
    changes: [{ path: text, change: 'added', effect: 'ignored' }],
  };
}

/** As many katas as the whole course has, each of six tests of which three fail, with a source of 60 lines. */
export function wholeCourse(line = 'you say, I say'): Report {
  const source = Array.from({ length: 60 }, (_, at) => `  await step(${at}); // ${line}`).join('\n');
  const lines = (start: number): string =>
    Array.from({ length: 8 }, (_, at) => `${(at + start) / 2}s  | ${line} ${at}`).join('\n') + '\n6s  = resolved';
  const waits = Array.from({ length: 6 }, (_, at) => {
    return { name: `step${at % 3}`, line: at + 1, fromMs: at * 500, untilMs: at * 500 + 500, startedMs: 0 };
  });
  const passed = { ...passing, expected: lines(0), actual: lines(0), waits };
  const failed = {
    ...failing,
    expected: lines(0),
    actual: lines(1),
    waits,
    findings: [{ ...finding, text: `${line}` }],
  };
  const katas = Array.from({ length: 44 }, (_, at): KataReport => {
    const tests = Array.from({ length: 6 }, (__, number) => (number % 2 === 0 ? passed : failed));
    return { ...half, kata: `${String(at + 1).padStart(2, '0')}-kata`, source, tests };
  });
  return { ...everyStatus, katas };
}
