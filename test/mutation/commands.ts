import { readMaterial } from '../../grader/check/material';
import type { Material } from '../../grader/check/material';
import { projectFolder } from '../../grader/build-folder';
import type { Course } from '../../grader/course/kata';
import { readCourse } from '../../grader/course/read-course';
import { selectKatas } from '../../grader/course/select';
import { mutateSolution } from './answers';
import type { Mutated } from './answers';
import { readEquivalents, reasonFor } from './equivalent';
import type { Equivalent } from './equivalent';
import { deleteEachTest } from './specs';
import type { Deletion } from './specs';

/** `npm run mutate`. Gives the exit code: 1 when a survivor has no reason, or a reason no survivor. */
export async function answers(words: readonly string[], print: (line: string) => void): Promise<number> {
  const { course, materials } = chosen(words);
  const known = readEquivalents();
  const all: Mutated[] = [];
  let problems = 0;
  // One after the other: all mutants of all katas at once take more memory than some machines have.
  for (const material of materials) {
    const mutated = await mutateSolution(course, material);
    problems += tell(mutated, known[mutated.kata.id] ?? [], print);
    all.push(mutated);
  }
  const mutants = all.reduce((sum, one) => sum + one.mutants, 0);
  const survivors = all.reduce((sum, one) => sum + one.survivors.length, 0);
  print(`${all.length} katas: ${score(mutants, survivors)}, ${problems} to be dealt with`);
  return problems === 0 ? 0 : 1;
}

/** `npm run mutate:specs`. Always 0: the figure is what it says. */
export async function specs(words: readonly string[], print: (line: string) => void): Promise<number> {
  const { course, materials } = chosen(words);
  const deletions: Deletion[] = [];
  for (const material of materials) deletions.push(...(await deleteEachTest(course, material)));
  const needed = deletions.filter(({ freed }) => freed.length > 0);
  const named = deletions.filter(({ naming }) => naming.length > 0);
  for (const { kata, test, freed, naming } of deletions) {
    if (freed.length > 0) continue;
    print(`${kata}: nothing but "${test}" itself is lost${naming.length === 0 ? ', and no mistake names it' : ''}`);
  }
  const of = (count: number): string => `${count} of ${deletions.length} (${percent(count, deletions.length)})`;
  print(`tests without which a mistake passes: ${of(needed.length)}`);
  print(`tests that a mistake names as the one that catches it, so that matsu check fails: ${of(named.length)}`);
  return 0;
}

function chosen(words: readonly string[]): { course: Course; materials: Material[] } {
  const course = readCourse(projectFolder());
  return { course, materials: selectKatas(course, words).map((kata) => readMaterial(course, kata)) };
}

/** Gives how many survivors have no reason, and reasons no survivor. */
function tell(
  { kata, mutants, survivors }: Mutated,
  known: readonly Equivalent[],
  print: (line: string) => void,
): number {
  print(`${kata.id}: ${score(mutants, survivors.length)}`);
  const open = survivors.filter((mutant) => reasonFor(mutant, known) === undefined);
  for (const { line, mutator, was, becomes } of open) {
    print(`  solutions/${kata.id}/kata.ts:${line} ${mutator}\n    - ${was}\n    + ${becomes}`);
  }
  const stale = known.filter((one) => !survivors.some((mutant) => reasonFor(mutant, [one]) !== undefined));
  for (const { was, becomes } of stale) print(`  listed as equivalent, but no survivor: ${was} -> ${becomes}`);
  return open.length + stale.length;
}

function score(mutants: number, survivors: number): string {
  const killed = mutants - survivors;
  return `${killed} of ${mutants} mutants killed (${percent(killed, mutants)}), ${survivors} survived`;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((100 * part) / whole)} %`;
}
