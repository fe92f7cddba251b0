import type { AggregatedResult, AssertionResult, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Course, Kata } from '../course/kata';
import type { Problem } from '../score/report';
import type { KataOutcome, TestOutcome } from '../score/score';
import type { TimelineRecord } from '../spec/handle';
import { problemMessage } from '../spec/problem-message';
import type { Submission } from '../submission/submission';
import { shortenText } from '../timeline/shorten';
import { cacheCompiledFunctions } from './compile-cache';
import { bundlePath, specConfig } from './config';
import { watchProgress } from './progress';
import type { RecordedAssertion } from './runner';
import { checkTypes } from './type-check';
import type { TypeProblem } from './type-check';

/** The grader itself failed: not the student's doing, and no mark. Exit code 3. */
export class JudgeError extends Error {
  override readonly name = 'JudgeError';
}

export interface JudgeRequest {
  readonly course: Course;
  readonly katas: readonly Kata[];
  readonly submission: Submission;
  readonly language: 'en' | 'ja';
  /** Called when a kata's spec has been run. */
  readonly onKata?: (kata: Kata) => void;
}

/**
 * Runs the specs of these katas on a submission and says what came out, kata by kata.
 * @throws JudgeError when a spec could not be run, or not all of its tests
 */
export async function judge(request: JudgeRequest): Promise<KataOutcome[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'matsu-'));
  try {
    const { course, katas, submission } = request;
    const submitted = path.join(scratch, 'submission.json');
    writeFileSync(submitted, JSON.stringify(submission.files));
    const chosen = Object.fromEntries(
      katas.flatMap(({ id }) => (submission.files[id] ? [[id, submission.files[id]]] : [])),
    );
    // Beside the specs, not before them.
    const types = checkTypes(course.folder, chosen, path.join(scratch, 'types'));
    const results = await runSpecs(request, submitted);
    const typeProblems = await types;
    return katas.map((kata) => outcomeOf(kata, request, results, typeProblems?.get(kata.id) ?? []));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runSpecs(
  { course, katas, language, onKata }: JudgeRequest,
  submission: string,
): Promise<AggregatedResult> {
  const specs = katas.map((kata) => path.join(kata.folder, 'kata.spec.ts'));
  const watching = watchProgress((spec) => {
    const kata = katas.find((candidate) => spec === path.join(candidate.folder, 'kata.spec.ts'));
    if (kata !== undefined) onKata?.(kata);
  });
  const stopCaching = cacheCompiledFunctions();
  try {
    // Loaded here, not above: most commands do without Jest.
    const { runCLI } = await import('@jest/core');
    const config = {
      ...specConfig(course.folder, { submission, language }),
      reporters: [bundlePath('progress')],
      watchman: false,
    };
    const argv = {
      $0: 'matsu',
      _: specs,
      runTestsByPath: true,
      config: JSON.stringify(config),
      passWithNoTests: true,
      ci: true,
      silent: true,
    } as unknown as Config.Argv;
    // Not the course's folder: a project elsewhere makes Jest warn of options in the wrong place.
    return (await runCLI(argv, [process.cwd()])).results;
  } finally {
    watching.stop();
    stopCaching();
  }
}

function outcomeOf(
  kata: Kata,
  request: JudgeRequest,
  results: AggregatedResult,
  types: readonly TypeProblem[],
): KataOutcome {
  const spec = path.join(kata.folder, 'kata.spec.ts');
  const result = results.testResults.find(({ testFilePath }) => testFilePath === spec);
  const tests = testsOf(kata, result);
  const { id, part, points } = kata;
  return {
    kata: id,
    title: kata.title[request.language],
    part,
    max: points,
    tests,
    problem: playProblem(kata, result) ?? typeProblem(kata, types),
  };
}

function testsOf(kata: Kata, result: TestResult | undefined): TestOutcome[] {
  if (result === undefined) throw new JudgeError(`the spec of ${kata.id} was not run: is its kata.spec.ts there?`);
  if (result.testExecError !== undefined) {
    throw new JudgeError(
      `the spec of ${kata.id} cannot be run: ${result.failureMessage ?? result.testExecError.message}`,
    );
  }
  if (result.testResults.length === 0) throw new JudgeError(`the spec of ${kata.id} has no test`);
  return result.testResults.map((test) => testOutcome(kata, test));
}

function testOutcome(kata: Kata, test: AssertionResult): TestOutcome {
  if (test.status !== 'passed' && test.status !== 'failed') {
    throw new JudgeError(`the test "${test.fullName}" of ${kata.id} was not run (${test.status})`);
  }
  const records = recordsOf(test);
  const unstaged = records.find((record) => record.problem?.kind === 'no-stage');
  if (unstaged !== undefined) throw new JudgeError(test.failureMessages[0] ?? 'the stage could not be started');
  // A failing test is explained by its first assertion that fails, a passing one by its last.
  const told = records.find((record) => !record.isSame) ?? records.at(-1);
  return {
    name: test.fullName,
    status: test.status === 'passed' ? 'passed' : told?.problem ? 'error' : 'failed',
    expected: told?.expected ?? null,
    actual: told?.actual ?? null,
    message: test.status === 'passed' ? null : messageOf(test, told),
    isUntouched: told?.isUntouched ?? false,
    findings: (told?.findings ?? []).map((found) => ({ ...found, file: `katas/${kata.id}/kata.ts` })),
    durationMs: Math.round(test.duration ?? 0),
  };
}

/** Where the timelines say it all, there is no message. */
function messageOf(test: AssertionResult, told: TimelineRecord | undefined): string | null {
  if (told?.isSame === false && told.expected !== null) return null;
  const [first = ''] = test.failureMessages;
  // Without the stack: it shows the spec's and Jest's lines, not the student's.
  // And without the findings, which the report has anyway.
  const said = first
    .replace(ANSI, '')
    .replace(/\n\s+at [\s\S]*$/, '')
    .replace(/^→ .*\n?/gm, '')
    .trimEnd();
  return shortenText(said);
}

const ANSI = /\u001b\[[\d;]*m/g;

function recordsOf(test: AssertionResult): TimelineRecord[] {
  return ((test as RecordedAssertion).matsu ?? []).map((json) => JSON.parse(json) as TimelineRecord);
}

/** A problem that every test met, such as a file that does not parse, is the kata's. */
function playProblem(kata: Kata, result: TestResult | undefined): Problem | null {
  const problems = (result?.testResults ?? []).map((test) => recordsOf(test).find((record) => record.problem)?.problem);
  const [first] = problems;
  if (!first || !KATA_WIDE.has(first.kind) || !problems.every((problem) => problem?.kind === first.kind)) return null;
  const text = problemMessage(kata.id, first);
  return { kind: first.kind, text, file: `katas/${kata.id}/kata.ts`, line: first.line, column: first.column };
}
const KATA_WIDE = new Set(['no-file', 'unreadable', 'syntax-error', 'load-error', 'bad-import', 'missing-export']);

function typeProblem(kata: Kata, [first]: readonly TypeProblem[]): Problem | null {
  if (first === undefined) return null;
  const { line, column, code, message } = first;
  const file = `katas/${kata.id}/kata.ts`;
  return { kind: 'type-error', text: `${file}:${line}:${column} ${code}: ${message}`, file, line, column };
}
