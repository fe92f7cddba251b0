import type { AggregatedResult, AssertionResult, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Course, Kata, KataFolder } from '../course/kata';
import { diagnose, diagnosisText } from '../diagnosis/diagnose';
import { readDiagnosis } from '../diagnosis/known';
import type { KnownMistake } from '../diagnosis/known';
import type { Language } from '../language/words';
import type { Problem } from '../score/report';
import type { KataOutcome, TestOutcome } from '../score/score';
import type { TimelineRecord } from '../spec/handle';
import { problemMessage } from '../spec/problem-message';
import { weakest } from '../stage/containment/layers';
import type { Containment, Level } from '../stage/containment/layers';
import type { KataFile, Submission } from '../submission/submission';
import { cacheCompiledFunctions } from './compile-cache';
import { bundlePath, specConfig } from './config';
import { concealed, specsOf } from './hidden';
import { watchProgress } from './progress';
import type { RecordedAssertion, RecordedResult } from './runner';
import { toldOf } from './told';
import { checkTypes } from './type-check';
import type { TypeProblem } from './type-check';

/** The grader itself failed: not the student's doing, and no mark. Exit code 3. */
export class JudgeError extends Error {
  override readonly name: string = 'JudgeError';
}

/** The containment that was asked for cannot be had here. Exit code 3, in one line. */
export class RefusedError extends JudgeError {
  override readonly name = 'RefusedError';
}

export interface JudgeRequest {
  readonly course: Course;
  readonly katas: readonly Kata[];
  readonly submission: Submission;
  readonly language: Language;
  /** Of the random inputs: the same seed, the same inputs. */
  readonly seed: number;
  /** No weaker containment will do. */
  readonly require?: Level | undefined;
  /** Called when a kata's spec has been run. */
  readonly onKata?: (kata: Kata) => void;
}

/** What came out, kata by kata, and what kept every process of the stage meanwhile. */
export interface Judgement {
  readonly outcomes: readonly KataOutcome[];
  readonly containment: Containment;
}

/**
 * Runs the specs of these katas on a submission.
 * @throws JudgeError when a spec could not be run, or not all of its tests, or not contained as required
 */
export async function judge(request: JudgeRequest): Promise<Judgement> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'matsu-'));
  try {
    const { course, katas, submission } = request;
    const submitted = path.join(scratch, 'submission.json');
    writeFileSync(submitted, JSON.stringify(submission.files));
    const chosen = Object.fromEntries(
      katas.flatMap(({ id }) => (submission.files[id] ? [[id, submission.files[id]]] : [])),
    );
    // Beside the specs, not before them.
    const types = checkTypes(course.folder, chosen, path.join(scratch, 'types'), request.language);
    // Where the specs fail, nobody waits for it.
    types.catch(() => undefined);
    const results = await runSpecs(request, submitted);
    assertStaged(results, request.require);
    const typeProblems = await types;
    const outcomes = katas.map((kata) => outcomeOf(kata, request, results, typeProblems.get(kata.id) ?? []));
    return { outcomes, containment: containmentOf(results) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @throws RefusedError where the required containment is the reason, else JudgeError */
function assertStaged({ testResults }: AggregatedResult, required: Level | undefined): void {
  const failures = testResults.flatMap((result) => (result as RecordedResult).matsu?.stageFailure ?? []);
  const [failure] = failures;
  if (failure === undefined) return;
  if (required === undefined || required === 'node') throw new JudgeError(`the stage could not be started: ${failure}`);
  throw new RefusedError(
    `expected containment by ${required}, got a machine that cannot give it (${failure}): matsu doctor says how to get it`,
  );
}

async function runSpecs(
  { course, katas, language, seed, require, onKata }: JudgeRequest,
  submission: string,
): Promise<AggregatedResult> {
  const specs = new Map(katas.map((kata) => [kata, new Set(specsOf(kata))]));
  const watching = watchProgress((spec) => {
    const kata = katas.find((candidate) => specs.get(candidate)?.delete(spec));
    if (kata !== undefined && specs.get(kata)?.size === 0) onKata?.(kata);
  });
  const stopCaching = cacheCompiledFunctions();
  try {
    // Loaded here, not above: most commands do without Jest.
    const { runCLI } = await import('@jest/core');
    const config = specConfig(course.folder, {
      submission,
      language,
      ...(require === undefined ? {} : { require }),
    });
    const argv = {
      $0: 'matsu',
      _: katas.flatMap(specsOf),
      runTestsByPath: true,
      config: JSON.stringify(config),
      passWithNoTests: true,
      ci: true,
      silent: true,
      seed,
      reporters: [bundlePath('progress')],
      watchman: false,
    } as unknown as Config.Argv;
    // Jest takes the configuration that it is given for the folder it runs in; for another it would look there for one.
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
  const bySpec = specsOf(kata).map((spec) => results.testResults.find(({ testFilePath }) => testFilePath === spec));
  const tests = [...testsOf(kata, bySpec[0], false), ...(bySpec.length > 1 ? testsOf(kata, bySpec[1], true) : [])];
  const { id, part, points } = kata;
  return {
    kata: id,
    title: kata.title[request.language],
    part,
    max: points,
    source: sourceOf(request.submission.files[id]),
    tests: withDiagnosis(tests, readDiagnosis(kata.folder), request.language),
    problem: playProblem(kata, bySpec, request.language) ?? typeProblem(kata, types),
  };
}

function sourceOf(file: KataFile | undefined): string | null {
  return file !== undefined && 'source' in file ? file.source : null;
}

/** Says of each failing test which known mistake does the same. */
function withDiagnosis(
  tests: readonly TestOutcome[],
  known: readonly KnownMistake[],
  language: Language,
): TestOutcome[] {
  const found = diagnose(known, tests);
  return tests.map((test) => {
    const one = found.get(test.name);
    const diagnosis = one && { mistake: one.mistake.name, text: diagnosisText(one, language) };
    return { ...test, diagnosis: diagnosis ?? null };
  });
}

function testsOf(kata: Kata, result: TestResult | undefined, isHidden: boolean): TestOutcome[] {
  const file = isHidden ? 'hidden.spec.ts' : 'kata.spec.ts';
  const spec = `the ${isHidden ? 'hidden ' : ''}spec of ${kata.id}`;
  if (result === undefined) throw new JudgeError(`${spec} was not run: is its ${file} there?`);
  if (result.testExecError !== undefined) {
    // Of a hidden spec not even its own errors are shown: they quote it.
    const why = isHidden ? 'npm test in the course shows why' : (result.failureMessage ?? result.testExecError.message);
    throw new JudgeError(`${spec} cannot be run: ${why}`);
  }
  if (result.testResults.length === 0) throw new JudgeError(`${spec} has no test`);
  const { expected = [] } = (result as RecordedResult).matsu ?? {};
  assertComplete(spec, expected, result.testResults);
  return result.testResults.map((test) => testOutcome(kata, test, isHidden));
}

/** Every test that the spec has is there once: what is not run is not passed. */
function assertComplete(spec: string, expected: readonly string[], results: readonly AssertionResult[]): void {
  const names = results.map(({ fullName }) => fullName);
  const missing = expected.find((name) => !names.includes(name));
  if (missing !== undefined) throw new JudgeError(`the test "${missing}" of ${spec} was not run`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new JudgeError(`${spec} has two tests with the name "${twice}"`);
  if (names.length !== expected.length) throw new JudgeError(`${spec} was not run as it is meant to be`);
}

/** Of all processes of the run: what each of them had. */
function containmentOf({ testResults }: AggregatedResult): Containment {
  const reached = weakest(testResults.flatMap((result) => (result as RecordedResult).matsu?.containment ?? []));
  if (reached === undefined) throw new JudgeError('no process of the stage was started');
  return reached;
}

/** @throws JudgeError when the test was not run */
export function testOutcome(kata: KataFolder, test: AssertionResult, isHidden: boolean): TestOutcome {
  if (test.status !== 'passed' && test.status !== 'failed') {
    throw new JudgeError(`the test "${test.fullName}" of ${kata.id} was not run (${test.status})`);
  }
  const records = recordsOf(test);
  const told = toldOf(records);
  const outcome: TestOutcome = {
    name: test.fullName,
    status: test.status === 'passed' ? 'passed' : told?.problem ? 'error' : 'failed',
    expected: told?.expected ?? null,
    actual: told?.actual ?? null,
    message: test.status === 'passed' ? null : messageOf(test, told),
    diagnosis: null,
    isUntouched: told?.isUntouched ?? false,
    findings: (told?.findings ?? []).map((found) => ({ ...found, file: `katas/${kata.id}/kata.ts` })),
    waits: told?.waits ?? [],
    durationMs: Math.round(test.duration ?? 0),
    hidden: null,
  };
  return isHidden ? concealed(outcome, test, told) : outcome;
}

/** Where the timelines say it all, there is no message but for the input of a property. */
function messageOf(test: AssertionResult, told: TimelineRecord | undefined): string | null {
  if (told?.isSame === false && told.expected !== null) return told.input;
  const [first = ''] = test.failureMessages;
  // Without the stack: it shows the spec's and Jest's lines, not the student's.
  // And without the findings, which the report has anyway.
  return first
    .replace(ANSI, '')
    .replace(/\n\s+at [\s\S]*$/, '')
    .replace(/^→ .*\n?/gm, '')
    .trimEnd();
}

const ANSI = /\u001b\[[\d;]*m/g;

function recordsOf(test: AssertionResult): TimelineRecord[] {
  return ((test as RecordedAssertion).matsu ?? []).map((json) => JSON.parse(json) as TimelineRecord);
}

/** A problem that every test met, such as a file that does not parse, is the kata's. */
function playProblem(kata: Kata, results: readonly (TestResult | undefined)[], language: Language): Problem | null {
  const tests = results.flatMap((result) => result?.testResults ?? []);
  const problems = tests.map((test) => recordsOf(test).find((record) => record.problem)?.problem);
  const [first] = problems;
  if (!first || !KATA_WIDE.has(first.kind) || !problems.every((problem) => problem?.kind === first.kind)) return null;
  const text = problemMessage(kata.id, first, language);
  return { kind: first.kind, text, file: `katas/${kata.id}/kata.ts`, line: first.line, column: first.column };
}
const KATA_WIDE = new Set(['no-file', 'unreadable', 'syntax-error', 'load-error', 'bad-import', 'missing-export']);

function typeProblem(kata: Kata, [first]: readonly TypeProblem[]): Problem | null {
  if (first === undefined) return null;
  const { line, column, code, message } = first;
  const file = `katas/${kata.id}/kata.ts`;
  return { kind: 'type-error', text: `${file}:${line}:${column} ${code}: ${message}`, file, line, column };
}
