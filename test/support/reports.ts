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
  waits: [],
  durationMs: 3,
  hidden: null,
};
const common = { part: 1, problem: null, source: null } as const;

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

const finding = { kind: 'never-awaited', file: 'katas/06-told/kata.ts', atMs: 0 } as const;

/** Every status, and everything else that a report can hold: hidden tests, a diagnosis, findings, hostile text. */
export const everything: Report = {
  ...everyStatus,
  submission: {
    name: 'ann/kata-06',
    source: 'ref',
    commit: '0123456789abcdef0123456789abcdef01234567',
    base: { name: 'main', commit: 'fedcba9876543210fedcba9876543210fedcba98' },
  },
  selection: 'changed',
  score: { points: 4, max: 18, percent: 22.22 },
  katas: [
    ...everyStatus.katas,
    {
      ...common,
      kata: '06-told',
      title: '待つ: 全角のタイトル',
      points: 0,
      max: 3,
      status: 'failed',
      tests: [
        {
          ...passing,
          name: 'waits for hello',
          status: 'failed',
          points: 0,
          max: 2,
          expected: '0s  | こんにちは\n1s  | 世界\n1s  = resolved',
          actual: '0s  | こんにちは\n0s  = resolved\n1s  | 世界',
          diagnosis: {
            mistake: 'hello-forgets-await',
            text: 'Your program does exactly what it does when `hello()` is called without `await`.',
          },
          findings: [
            { ...finding, text: '`hello()` at kata.ts:9:3 was never awaited.', line: 9, column: 3 },
            { ...finding, kind: 'left-behind', text: 'The timer set at kata.ts:4:5 was left.', line: 4, column: 5 },
          ],
        },
        {
          ...passing,
          name: 'prints what it likes',
          status: 'failed',
          points: 0,
          max: 1,
          expected: '0s  | hello\n0s  = resolved',
          actual:
            '0s  | <img src=x onerror=alert(1)> ```` @octocat #1 ##[error]forged\n' +
            '0s  | ::error::forged\u202e %0A ]]> & "\n0s  | =1+1\n0s  = rejected Error: |\\u{1b}[2J',
        },
      ],
    },
    {
      ...common,
      kata: '07-hidden',
      title: 'Hidden tests',
      points: 1,
      max: 3,
      status: 'partial',
      tests: [
        { ...passing, name: 'in the open' },
        {
          ...passing,
          name: 'cancellation: stops the timer',
          status: 'failed',
          points: 0,
          expected: 'SECRET',
          actual: 'SECRET',
          hidden: { group: 'cancellation', failure: 'time' },
        },
        {
          ...passing,
          name: 'keeps the order',
          status: 'failed',
          points: 0,
          message: 'SECRET',
          hidden: { group: null, failure: 'order' },
        },
      ],
    },
    {
      ...common,
      kata: '08-typed',
      title: 'Does not type-check',
      points: 0,
      max: 2,
      status: 'error',
      problem: {
        kind: 'type-error',
        text: "katas/08-typed/kata.ts:3:7 TS2322: Type 'string' is not assignable to type 'number'.",
        file: 'katas/08-typed/kata.ts',
        line: 3,
        column: 7,
      },
      tests: [
        { ...passing, points: 0 },
        { ...passing, name: 'counts', status: 'failed', points: 0, message: '::add-mask::a\nexpected 1, got "1"' },
      ],
    },
  ],
};
