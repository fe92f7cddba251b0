import type { AssertionResult, TestResult } from '@jest/test-result';
import type { Kata, KataFolder } from '../course/kata';
import type { TestOutcome } from '../score/score';
import type { TimelineRecord } from '../spec/handle';
import { shortenText } from '../timeline/shorten';
import { concealed } from './hidden';
import { JudgeError } from './judge-error';
import type { RecordedResult } from './runner';
import { recordsOf, toldOf } from './told';

/**
 * What came out of a spec, test by test.
 * @throws JudgeError when the spec could not be run, or not all of its tests
 */
export function testsOf(kata: Kata, result: TestResult | undefined, isHidden: boolean): TestOutcome[] {
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
  const said = first
    .replace(ANSI, '')
    .replace(/\n\s+at [\s\S]*$/, '')
    .replace(/^→ .*\n?/gm, '')
    .trimEnd();
  return shortenText(said);
}

const ANSI = /\u001b\[[\d;]*m/g;
