import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Course } from '../course/kata';
import { checkTypes } from '../judge/type-check';
import type { TypeProblem } from '../judge/type-check';
import type { Ulimits } from '../stage/containment/limits';
import type { KataProgram, Material } from './material';

/** For the course's own programs, none of which is made to be slow, all at once. */
const LIMITS: Ulimits = { cpuSeconds: 60, addressSpaceMb: 16_384, openFiles: 4_096 };

/**
 * Checks the types of all programs but the mistakes, in one run of the compiler.
 * @returns the errors by the program's path
 */
export async function typesOf(
  course: Course,
  materials: readonly Material[],
): Promise<ReadonlyMap<string, readonly TypeProblem[]>> {
  const placed = new Map<string, KataProgram>();
  for (const { kata, programs } of materials) {
    // Each of a kata's programs is a kata.ts in a folder tree of its own.
    programs.forEach((program, at) => {
      if (program.role !== 'mistake') placed.set(`${at}/${kata.id}`, program);
    });
  }
  const scratch = mkdtempSync(path.join(tmpdir(), 'matsu-types-'));
  try {
    const files = Object.fromEntries([...placed].map(([key, { file }]) => [key, file]));
    const problems = await checkTypes(course.folder, files, scratch, 'en', LIMITS);
    return new Map([...problems].map(([key, found]) => [placed.get(key)?.path ?? key, found]));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
