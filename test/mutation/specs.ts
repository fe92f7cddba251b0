import { outcomesOf } from '../../grader/check/outcomes';
import { readHeader } from '../../grader/check/header';
import { sourceOf } from '../../grader/check/material';
import type { Material } from '../../grader/check/material';
import type { Course } from '../../grader/course/kata';

/** What would happen if a test were deleted. */
export interface Deletion {
  readonly kata: string;
  readonly test: string;
  /** Mistakes that no other test rejects: they would be right answers then. */
  readonly freed: readonly string[];
  /** Mistakes whose first line names the test. */
  readonly naming: readonly string[];
}

/**
 * For each test of a kata's spec, what its deletion would let through.
 * @throws when the spec cannot be run
 */
export async function deleteEachTest(course: Course, material: Material): Promise<Deletion[]> {
  const outcomes = await outcomesOf(course, [material]);
  return [...outcomes].flatMap(([kata, outcome]) => {
    if ('broken' in outcome) throw new Error(`${kata}: ${outcome.broken}`);
    const mistakes = outcome.played.filter(({ role }) => role === 'mistake');
    const tests = outcome.played[0]?.tests ?? [];
    return tests.map(({ name: test }): Deletion => {
      const freed = mistakes.filter(({ tests: played }) => {
        const rejecting = played.filter(({ status }) => status !== 'passed');
        return rejecting.length === 1 && rejecting[0]?.name === test;
      });
      const naming = mistakes.filter((mistake) => {
        const header = readHeader(sourceOf(mistake));
        return 'caughtBy' in header && header.caughtBy === test;
      });
      return { kata, test, freed: freed.map(({ name }) => name), naming: naming.map(({ name }) => name) };
    });
  });
}
