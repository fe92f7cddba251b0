import type {
  FindingReport,
  HiddenTest,
  KataReport,
  KataStatus,
  Problem,
  Score,
  TestReport,
  WaitReport,
} from './report';

/** What the judge found out about one test. */
export interface TestOutcome {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error';
  readonly expected: string | null;
  readonly actual: string | null;
  readonly message: string | null;
  readonly diagnosis: TestReport['diagnosis'];
  /** Nothing but the stub's own error was seen. */
  readonly isUntouched: boolean;
  readonly findings: readonly FindingReport[];
  readonly waits: readonly WaitReport[];
  readonly durationMs: number;
  /** null for a test of kata.spec.ts. */
  readonly hidden: HiddenTest | null;
}

/** What the judge found out about one kata; the score is computed from this alone. */
export interface KataOutcome {
  readonly kata: string;
  readonly title: string;
  readonly part: number;
  /** The points of the whole kata, shared equally among its tests. */
  readonly max: number;
  readonly problem: Problem | null;
  /** The kata's file as submitted; null when it could not be read. */
  readonly source: string | null;
  readonly tests: readonly TestOutcome[];
}

/** One kata's part of the report. A kata with a problem earns nothing. */
export function scoreKata(outcome: KataOutcome): KataReport {
  const { kata, title, part, max, problem, tests } = outcome;
  const passed = tests.filter((test) => test.status === 'passed').length;
  const points = problem !== null || tests.length === 0 ? 0 : hundredths((max * passed) / tests.length);
  const share = tests.length === 0 ? 0 : hundredths(max / tests.length);
  const status = statusOf(outcome, passed);
  return {
    kata,
    title,
    part,
    points,
    max,
    status,
    problem,
    source: status === 'untouched' ? null : toldSource(outcome),
    tests: tests.map((test) => scoreTest(test, problem === null ? share : 0, share)),
  };
}

/** The score of a whole report: the sum of its katas, nothing else. */
export function total(katas: readonly KataReport[]): Score {
  const points = hundredths(katas.reduce((sum, kata) => sum + kata.points, 0));
  const max = hundredths(katas.reduce((sum, kata) => sum + kata.max, 0));
  return { points, max, percent: max === 0 ? 0 : Math.floor((points * 10_000) / max) / 100 };
}

function statusOf({ tests, problem }: KataOutcome, passed: number): KataStatus {
  if (problem !== null) return 'error';
  if (passed === tests.length) return 'passed';
  if (passed > 0) return 'partial';
  return tests.every((test) => test.isUntouched) ? 'untouched' : 'failed';
}

function scoreTest(test: TestOutcome, share: number, max: number): TestReport {
  const { name, status, expected, actual, message, diagnosis, findings, waits, durationMs, hidden } = test;
  const points = status === 'passed' ? share : 0;
  const told = { expected, actual, message, diagnosis, findings, waits };
  return { name, status, points, max, ...told, durationMs, hidden };
}

/** The source goes along only where something points at a line of it. */
function toldSource({ source, problem, tests }: KataOutcome): string | null {
  if (source === null || source.length > LONGEST_SOURCE) return null;
  const lines = [problem, ...tests.flatMap(({ findings }) => findings)].map((told) => told?.line ?? null);
  return lines.some((line) => line !== null) ? source : null;
}
/** Characters; the longest reference answer has 3,000. */
const LONGEST_SOURCE = 20_000;

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
