import type { AssertionResult } from '@jest/test-result';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { KataFolder } from '../course/kata';
import type { TestOutcome } from '../score/score';
import type { TimelineRecord } from '../spec/handle';
import { differenceOf } from '../timeline/difference';

/** A kata's hidden spec, whether or not it has one. */
export function hiddenSpecOf({ folder }: KataFolder): string {
  return path.join(folder, 'hidden.spec.ts');
}

/** The specs by which a kata is graded: the visible one, and the hidden one where there is one. */
export function specsOf(kata: KataFolder): string[] {
  const hidden = hiddenSpecOf(kata);
  return [path.join(kata.folder, 'kata.spec.ts'), ...(existsSync(hidden) ? [hidden] : [])];
}

/** What is told of a hidden test: its name, whether it passed, and in one word why not. */
export function concealed(outcome: TestOutcome, test: AssertionResult, told: TimelineRecord | undefined): TestOutcome {
  // A failure that no timeline explains is one of another assertion.
  const failure = told?.isSame === false ? differenceOf(told.expected, told.actual) : 'other';
  const group = test.ancestorTitles.join(' ');
  return {
    ...outcome,
    expected: null,
    actual: null,
    message: null,
    findings: [],
    hidden: { group: group === '' ? null : group, failure: outcome.status === 'passed' ? null : failure },
  };
}
