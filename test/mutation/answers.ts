import { sourceOf } from '../../grader/check/material';
import type { Material, Role } from '../../grader/check/material';
import type { Course, KataFolder } from '../../grader/course/kata';
import { judgePrograms } from '../../grader/judge/programs';
import { mutantsOf } from './mutants';
import type { Mutant } from './mutants';

/** What a kata's spec did to the mutants of its solution. */
export interface Mutated {
  readonly kata: KataFolder;
  readonly mutants: number;
  readonly survivors: readonly Mutant[];
}

const SEED = 1;

/**
 * Plays the mutants of a kata's solution on its spec.
 * @throws when the spec cannot be run, or rejects the solution itself
 */
export async function mutateSolution(course: Course, { kata, programs }: Material): Promise<Mutated> {
  const sourceAs = (role: Role): string => programs.filter((one) => one.role === role).map(sourceOf)[0] ?? '';
  const source = sourceAs('solution');
  const mutants = await mutantsOf(source, sourceAs('stub'));
  const all = [source, ...mutants.map((mutant) => mutant.source)];
  const sent = all.map((one) => ({ file: { source: one }, seed: SEED }));
  const outcome = (await judgePrograms(course.folder, [kata], { [kata.id]: sent })).get(kata.id);
  if (outcome === undefined || 'broken' in outcome) throw new Error(`${kata.id}: ${outcome?.broken ?? 'was not run'}`);
  const [solution, ...played] = outcome.programs.map((tests) => tests.every(({ status }) => status === 'passed'));
  if (solution !== true) throw new Error(`${kata.id}: its solution fails, so nothing can be said of mutants`);
  return { kata, mutants: mutants.length, survivors: mutants.filter((_, at) => played[at]) };
}
