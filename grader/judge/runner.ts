import type { TestResult } from '@jest/test-result';
import circus from 'jest-circus/runner';
import type MatsuEnvironment from './environment';

/** A test's result as the judge reads it: Jest's, and what the timeline assertions saw. */
export interface RecordedAssertion {
  matsu?: string[];
  /** Its input is random. */
  isRandom?: boolean;
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
    const recorded = assertion as RecordedAssertion;
    recorded.matsu = environment.records.get(assertion.fullName) ?? [];
    recorded.isRandom = environment.random.has(assertion.fullName);
  }
  return result;
}
