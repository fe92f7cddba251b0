import type { Config } from '@jest/types';
import type { TestResult } from '@jest/test-result';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { KataFolder } from '../course/kata';
import type { TestOutcome } from '../score/score';
import { bundlePath, specConfig } from './config';
import { JudgeError } from './judge-error';
import { testOutcome } from './test-outcome';
import type { Program, ProgramsOptions } from './programs-environment';
import { loadJest } from './load-jest';
import type { RecordedAssertion } from './runner';

export type { Program };

/** A test's outcome on one program. */
export interface ProgramTest extends TestOutcome {
  /** Its input is random, so its timelines are others with another seed. */
  readonly isRandom: boolean;
}

/** What came out of a spec: of each program, in their order, its tests; or why the spec could not be run. */
export type ProgramsOutcome = { readonly programs: readonly (readonly ProgramTest[])[] } | { readonly broken: string };

/**
 * Runs each kata's spec on many programs, in one Jest run on all processors.
 * @param programs by kata
 * @returns by kata
 */
export async function judgePrograms(
  courseFolder: string,
  katas: readonly KataFolder[],
  programs: Readonly<Record<string, readonly Program[]>>,
): Promise<Map<string, ProgramsOutcome>> {
  if (katas.length === 0) return new Map();
  const scratch = mkdtempSync(path.join(tmpdir(), 'matsu-programs-'));
  try {
    const file = path.join(scratch, 'programs.json');
    writeFileSync(file, JSON.stringify(programs));
    const results = await runJest(courseFolder, katas.map(specOf), { programs: file });
    return new Map(
      katas.map((kata) => [
        kata.id,
        outcomeOf(
          kata,
          programs[kata.id]?.length ?? 0,
          results.find(({ testFilePath }) => testFilePath === specOf(kata)),
        ),
      ]),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Real milliseconds. */
const TEST_MS = 60_000;

async function runJest(
  courseFolder: string,
  specs: readonly string[],
  options: ProgramsOptions,
): Promise<readonly TestResult[]> {
  const { runCLI } = await loadJest();
  const config: Config.InitialOptions = {
    ...specConfig(courseFolder),
    testEnvironment: bundlePath('programs-environment'),
    testEnvironmentOptions: { ...options },
  };
  const argv = {
    $0: 'matsu',
    _: [...specs],
    runTestsByPath: true,
    config: JSON.stringify(config),
    passWithNoTests: true,
    ci: true,
    silent: true,
    reporters: [],
    watchman: false,
    // A test with random inputs plays hundreds of times when it fails, and the stage has limits of its own.
    testTimeout: TEST_MS,
    maxWorkers: availableParallelism(),
    // With a limit Jest always uses its workers, also when it takes the specs for quick ones.
    ...(availableParallelism() > 1 ? { workerIdleMemoryLimit: '1GB' } : {}),
  } as unknown as Config.Argv;
  return (await runCLI(argv, [courseFolder])).results.testResults;
}

function outcomeOf(kata: KataFolder, count: number, result: TestResult | undefined): ProgramsOutcome {
  const failure = result?.testExecError?.message ?? result?.failureMessage ?? '';
  if (result === undefined) return { broken: 'Jest did not run it' };
  if (result.testExecError !== undefined) return { broken: firstLine(failure) };
  if (result.testResults.length === 0) return { broken: 'no test' };
  try {
    const programs = Array.from({ length: count }, (): ProgramTest[] => []);
    for (const test of result.testResults) {
      const [number = ''] = test.ancestorTitles;
      const name = test.fullName.slice(number.length + 1);
      const { isRandom = false } = test as RecordedAssertion;
      programs[Number(number)]?.push({ ...testOutcome(kata, test, false), name, isRandom });
    }
    return { programs };
  } catch (error) {
    if (error instanceof JudgeError) return { broken: error.message };
    throw error;
  }
}

function specOf(kata: KataFolder): string {
  return path.join(kata.folder, 'kata.spec.ts');
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? text).trim();
}
