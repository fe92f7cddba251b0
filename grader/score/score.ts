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

/** One kata's part of the report. A kata with a problem, or without a test, earns nothing. */
export function scoreKata(outcome: KataOutcome): KataReport {
  const { kata, title, part, max, problem, tests } = outcome;
  const shares = sharesOf(max, tests.length);
  const scored = tests.map((test, at) => scoreTest(test, shares[at] as number, problem === null));
  const points = hundredths(scored.reduce((sum, test) => sum + test.points, 0));
  const status = statusOf(outcome);
  const source = status === 'untouched' ? null : toldSource(outcome);
  return { kata, title, part, points, max, status, problem, source, tests: scored };
}

/** Equal shares in hundredths, as nearly as they can be and still add up: whoever sums the tests gets the kata's. */
function sharesOf(max: number, count: number): number[] {
  const upTo = (at: number): number => hundredths((max * at) / count);
  return Array.from({ length: count }, (_, at) => hundredths(upTo(at + 1) - upTo(at)));
}

/** The score of a whole report: the sum of its katas, nothing else. */
export function total(katas: readonly KataReport[]): Score {
  const points = hundredths(katas.reduce((sum, kata) => sum + kata.points, 0));
  const max = hundredths(katas.reduce((sum, kata) => sum + kata.max, 0));
  return { points, max, percent: max === 0 ? 0 : Math.floor((points * 10_000) / max) / 100 };
}

function statusOf({ tests, problem }: KataOutcome): KataStatus {
  const passed = tests.filter((test) => test.status === 'passed').length;
  if (problem !== null || tests.length === 0) return 'error';
  if (passed === tests.length) return 'passed';
  if (passed > 0) return 'partial';
  return tests.every((test) => test.isUntouched) ? 'untouched' : 'failed';
}

function scoreTest(test: TestOutcome, max: number, counts: boolean): TestReport {
  const { name, status, expected, actual, message, diagnosis, findings, waits, durationMs, hidden } = test;
  const points = counts && status === 'passed' ? max : 0;
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
