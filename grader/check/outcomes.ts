import type { Course } from '../course/kata';
import { judgePrograms } from '../judge/programs';
import type { ProgramTest } from '../judge/programs';
import type { KataProgram, Material } from './material';

/** Of random inputs: the one that `npm test` has, and another. */
export const SEEDS = [1, 20_261_127] as const;

/** A program with its tests: as the first of its kata's programs to the last, and again the other way round. */
export interface Played extends KataProgram {
  readonly tests: readonly ProgramTest[];
  /** With the other seed. */
  readonly again: readonly ProgramTest[];
}

/** What came out of a kata's spec, or why it could not be run. */
export type Outcome = { readonly played: readonly Played[] } | { readonly broken: string };

/** Runs the spec of each kata that has one on all of its programs, twice. Gives the outcomes by kata. */
export async function outcomesOf(course: Course, materials: readonly Material[]): Promise<Map<string, Outcome>> {
  const runnable = materials.filter(({ spec, programs }) => spec !== null && programs.length > 0);
  const sent = Object.fromEntries(
    runnable.map(({ kata, programs }) => {
      const [first, second] = SEEDS;
      const there = programs.map(({ file }) => ({ file, seed: first }));
      const back = programs.map(({ file }) => ({ file, seed: second })).reverse();
      return [kata.id, [...there, ...back]];
    }),
  );
  const results = await judgePrograms(
    course.folder,
    runnable.map(({ kata }) => kata),
    sent,
  );
  return new Map(
    runnable.map(({ kata, programs }): [string, Outcome] => {
      const result = results.get(kata.id);
      if (result === undefined || 'broken' in result) return [kata.id, result ?? { broken: 'it was not run' }];
      const played = programs.map((program, at): Played => ({
        ...program,
        tests: result.programs[at] ?? [],
        again: result.programs[2 * programs.length - 1 - at] ?? [],
      }));
      return [kata.id, { played }];
    }),
  );
}
