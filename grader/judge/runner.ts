import type { TestResult } from '@jest/test-result';
import circus from 'jest-circus/runner';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import type { Containment } from '../stage/containment/layers';
import { bundlePath } from './config';
import type MatsuEnvironment from './environment';

/** A test's result as the judge reads it: Jest's, and what the timeline assertions saw. */
export interface RecordedAssertion {
  matsu?: string[];
  /** Its input is random. */
  isRandom?: boolean;
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

/** Of `jest-runtime`, what is used of it here. */
interface Runtime {
  requireInternalModule(from: string, to?: string): unknown;
}

/** Jest's own runner, with the records of the environment put beside each test's result. */
export default async function run(
  globalConfig: unknown,
  config: unknown,
  environment: MatsuEnvironment,
  runtime: Runtime,
  ...rest: unknown[]
): Promise<TestResult> {
  const result = await circus(globalConfig, config, environment, withOurFramework(runtime), ...rest);
  for (const assertion of result.testResults) {
    const recorded = assertion as RecordedAssertion;
    recorded.matsu = environment.records.get(assertion.fullName) ?? [];
    recorded.isRandom = environment.random.has(assertion.fullName);
  }
  const containment = await environment.containment();
  const { expected, stageFailure } = environment;
  (result as RecordedResult).matsu = { expected, stageFailure, containment };
  return result;
}

/** What Jest loads in the realm of each spec, and what most of a spec's time goes into. */
const FRAMEWORK = path.join(path.dirname(require.resolve('jest-circus/runner')), 'jestAdapterInit.js');

interface Framework {
  initialize(options: object): unknown;
}

/**
 * Loads the framework, which is 80 files, as the one that they are bundled to. And does not let it catch what nobody
 * else in this process has caught: that is a fault of the grader or of a spec, for which no student's test fails.
 */
function withOurFramework(runtime: Runtime): Runtime {
  const load = runtime.requireInternalModule.bind(runtime);
  runtime.requireInternalModule = (from, to) => {
    if (from !== FRAMEWORK) return load(from, to);
    const framework = load(bundlePath('framework')) as Framework;
    const initialize = (options: object): unknown =>
      framework.initialize({ ...options, parentProcess: new EventEmitter() });
    return { ...framework, initialize };
  };
  return runtime;
}
