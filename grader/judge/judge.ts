import type { AggregatedResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Course, Kata } from '../course/kata';
import { diagnose, diagnosisText } from '../diagnosis/diagnose';
import { readDiagnosis } from '../diagnosis/known';
import type { KnownMistake } from '../diagnosis/known';
import type { Language } from '../language/words';
import type { KataOutcome, TestOutcome } from '../score/score';
import { weakest } from '../stage/containment/layers';
import type { Containment, Level } from '../stage/containment/layers';
import type { KataFile, Submission } from '../submission/submission';
import { cacheCompiledFunctions } from './compile-cache';
import { bundlePath, specConfig } from './config';
import { specsOf } from './hidden';
import { JudgeError, RefusedError } from './judge-error';
import { playProblem, typeProblem } from './kata-problem';
import { loadJest } from './load-jest';
import { watchProgress } from './progress';
import type { RecordedResult } from './runner';
import { keepSpares } from './spares';
import { testsOf } from './test-outcome';
import { checkTypes } from './type-check';
import type { TypeProblem } from './type-check';

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
  const spares = keepSpares(katas.flatMap(specsOf).length, require);
  try {
    const { runCLI } = await loadJest();
    const config = {
      ...specConfig(course.folder, { submission, language, ...(require === undefined ? {} : { require }) }),
      runner: bundlePath('lanes'),
    };
    const argv = {
      $0: 'matsu',
      _: katas.flatMap(specsOf),
      runTestsByPath: true,
      // In lanes, not in workers: those would not find the spares, and compile everything anew.
      runInBand: true,
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
    spares.end();
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

/** Of all processes of the run: what each of them had. */
function containmentOf({ testResults }: AggregatedResult): Containment {
  const reached = weakest(testResults.flatMap((result) => (result as RecordedResult).matsu?.containment ?? []));
  if (reached === undefined) throw new JudgeError('no process of the stage was started');
  return reached;
}
