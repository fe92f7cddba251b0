import type { TestResult } from '@jest/test-result';
import circus from 'jest-circus/runner';
import type { Containment } from '../stage/containment/layers';
import type MatsuEnvironment from './environment';

/** A test's result as the judge reads it: Jest's, and what the timeline assertions saw. */
export interface RecordedAssertion {
  matsu?: string[];
}

/** A spec's result as the judge reads it besides. */
export interface RecordedResult {
  /** Not there when the spec was run by something else. */
  matsu?: {
    readonly expected: readonly string[];
    readonly stageFailure: string | null;
    readonly containment: Containment | null;
  };
}

/** Jest's own runner, with the records of the environment put beside each test's result. */
export default async function run(
  globalConfig: unknown,
  config: unknown,
  environment: MatsuEnvironment,
  ...rest: unknown[]
): Promise<TestResult> {
  const result = await circus(globalConfig, config, environment, ...rest);
  for (const assertion of result.testResults) {
    (assertion as RecordedAssertion).matsu = environment.records.get(assertion.fullName) ?? [];
  }
  const containment = await environment.containment();
  const { expected, stageFailure } = environment;
  (result as RecordedResult).matsu = { expected, stageFailure, containment };
  return result;
}
