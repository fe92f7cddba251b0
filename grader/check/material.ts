import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Course, Kata, KataFolder } from '../course/kata';
import { readKata } from '../course/read-course';
import { readKataFile } from '../submission/read-kata-file';
import type { KataFile } from '../submission/submission';
import { UseError } from '../use-error';

export type Role = 'stub' | 'solution' | 'mistake' | 'alternative';

/** A program of a kata: something that its spec is run on. */
export interface KataProgram {
  readonly role: Role;
  /** The file's name without its ending. */
  readonly name: string;
  /** From the course's folder. */
  readonly path: string;
  readonly file: KataFile;
}

/** A kata with all that lies in its folders. */
export interface Material {
  readonly kata: KataFolder;
  /** What kata.json says; what is wrong with it, where it cannot be read. */
  readonly json: Kata | { readonly problem: string };
  /** The texts of kata.spec.ts, README.md and README.ja.md; null for one that is not there. */
  readonly spec: string | null;
  readonly readme: string | null;
  readonly readmeJa: string | null;
  /** Those that are there: the stub first, then the solution. */
  readonly programs: readonly KataProgram[];
}

/** Reads a kata and its solutions. What is missing is left out; nothing is thrown for it. */
export function readMaterial(course: Course, kata: KataFolder): Material {
  const text = (name: string): string | null => {
    const file = path.join(kata.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return {
    kata,
    json: jsonOf(kata),
    spec: text('kata.spec.ts'),
    readme: text('README.md'),
    readmeJa: text('README.ja.md'),
    programs: [
      ...program(course, 'stub', `katas/${kata.id}/kata.ts`),
      ...program(course, 'solution', `solutions/${kata.id}/kata.ts`),
      ...folderOf(course, 'mistake', `solutions/${kata.id}/mistakes`),
      ...folderOf(course, 'alternative', `solutions/${kata.id}/alternatives`),
    ],
  };
}

/** The text of a program; empty when it cannot be read. */
export function sourceOf({ file }: KataProgram): string {
  return 'source' in file ? file.source : '';
}

function jsonOf(kata: KataFolder): Material['json'] {
  try {
    return readKata(kata);
  } catch (error) {
    if (error instanceof UseError) return { problem: error.message.replace(`${kata.folder}${path.sep}`, '') };
    throw error;
  }
}

function program(course: Course, role: Role, file: string): KataProgram[] {
  const whole = path.join(course.folder, file);
  if (!existsSync(whole)) return [];
  return [{ role, name: path.basename(file, '.ts'), path: file, file: readKataFile(whole) }];
}

function folderOf(course: Course, role: Role, folder: string): KataProgram[] {
  const whole = path.join(course.folder, folder);
  const names = existsSync(whole) ? readdirSync(whole).filter((name) => name.endsWith('.ts')) : [];
  return names.sort().flatMap((name) => program(course, role, `${folder}/${name}`));
}
