import type { Course, KataFolder } from '../../grader/course/kata';
import { judgePrograms } from '../../grader/judge/programs';
import { sourceOf } from '../../grader/check/material';
import type { Material, Role } from '../../grader/check/material';
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
 * Plays the mutants of each kata's solution on its spec.
 * @throws when a spec cannot be run, or rejects the solution itself
 */
export async function mutateSolutions(course: Course, materials: readonly Material[]): Promise<Mutated[]> {
  const katas = materials.map(({ kata }) => kata);
  const mutants = new Map<string, Mutant[]>();
  const sources = new Map<string, string[]>();
  for (const { kata, programs } of materials) {
    const sourceAs = (role: Role): string => programs.filter((one) => one.role === role).map(sourceOf)[0] ?? '';
    const source = sourceAs('solution');
    const made = await mutantsOf(source, sourceAs('stub'));
    mutants.set(kata.id, made);
    sources.set(kata.id, [source, ...made.map((mutant) => mutant.source)]);
  }
  const programs = [...sources].map(([id, all]) => [id, all.map((source) => ({ file: { source }, seed: SEED }))]);
  const outcomes = await judgePrograms(course.folder, katas, Object.fromEntries(programs));
  return katas.map((kata) => {
    const outcome = outcomes.get(kata.id);
    if (outcome === undefined || 'broken' in outcome)
      throw new Error(`${kata.id}: ${outcome?.broken ?? 'was not run'}`);
    const [solution, ...played] = outcome.programs.map((tests) => tests.every(({ status }) => status === 'passed'));
    if (solution !== true) throw new Error(`${kata.id}: its solution fails, so nothing can be said of mutants`);
    const made = mutants.get(kata.id) ?? [];
    return { kata, mutants: made.length, survivors: made.filter((_, at) => played[at]) };
  });
}
