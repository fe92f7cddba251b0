import type { Report, TestReport } from '../../grader/score/report';

const passing: TestReport = {
  name: 'runs',
  status: 'passed',
  points: 1,
  max: 1,
  expected: '0s  = resolved',
  actual: '0s  = resolved',
  message: null,
  diagnosis: null,
  findings: [],
  durationMs: 3,
  hidden: null,
};
const common = { part: 1, problem: null } as const;

/** A report with every status in it. */
export const everyStatus: Report = {
  schema: 'matsu/report/v1',
  course: { name: 'matsu', version: '1.0.0', commit: null },
  submission: { name: 'ann', source: 'folder', commit: null, base: null },
  selection: 'all',
  gradedAt: '2026-01-02T03:04:05.000Z',
  durationMs: 812,
  seed: 1,
  containment: { level: 'node', layers: ['process'] },
  score: { points: 3, max: 10, percent: 30 },
  katas: [
    {
      ...common,
      kata: '01-good',
      title: 'All is well',
      points: 2,
      max: 2,
      status: 'passed',
      tests: [passing, { ...passing, name: 'ends' }],
    },
    {
      ...common,
      kata: '02-half',
      title: 'Half of it',
      points: 1,
      max: 2,
      status: 'partial',
      tests: [
        passing,
        {
          ...passing,
          name: 'the second half',
          status: 'failed',
          points: 0,
          expected: '0s  | a\n1s  ~ b\n1s  = resolved',
          actual: '0s  | a\n0s  | b\n0s  = resolved\n1s  | late',
        },
      ],
    },
    {
      ...common,
      kata: '03-bad',
      title: 'Wrong',
      points: 0,
      max: 1,
      status: 'failed',
      tests: [{ ...passing, name: 'says so', status: 'failed', points: 0, message: 'expected 1, got 2' }],
    },
    {
      ...common,
      kata: '04-untouched',
      title: 'Not begun',
      points: 0,
      max: 3,
      status: 'untouched',
      tests: [{ ...passing, status: 'failed', points: 0, max: 3 }],
    },
    {
      ...common,
      kata: '05-broken',
      title: 'Does not parse',
      points: 0,
      max: 2,
      status: 'error',
      problem: {
        kind: 'syntax-error',
        text: 'katas/05-broken/kata.ts:2:1 does not parse: \u001b[2J',
        file: 'katas/05-broken/kata.ts',
        line: 2,
        column: 1,
      },
      tests: [],
    },
  ],
  changes: [{ path: 'jest.config.ts', change: 'modified', effect: 'ignored' }],
};
