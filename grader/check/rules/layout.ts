import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Course } from '../../course/kata';
import type { Words } from '../../language/words';
import type { Breach } from '../breach';
import { reachedFiles } from '../imports';
import type { Material } from '../material';

const FILES = ['kata.ts', 'kata.spec.ts', 'README.md', 'README.ja.md', 'kata.json'];
const ALSO = ['hidden.spec.ts', 'diagnosis.json'];

/** Each kata has its files, and a solution where the course has solutions. */
export function files(course: Course, { kata, json }: Material, words: Words['check']): Breach[] {
  const wanted = FILES.map((name) => `katas/${kata.id}/${name}`);
  if (hasSolutions(course)) wanted.push(`solutions/${kata.id}/kata.ts`);
  const missing = wanted.filter((file) => !existsSync(path.join(course.folder, file)));
  const found = missing.map((file): Breach => ({ kata: kata.id, rule: 'files', file, text: words.missing }));
  const file = `katas/${kata.id}/kata.json`;
  if (missing.includes(file) || !('problem' in json)) return found;
  return [...found, { kata: kata.id, rule: 'kata-json', file, text: json.problem.replace(/^kata\.json: /, '') }];
}

/** Nothing else lies in a kata's folders, but for modules that something of it imports. */
export function strayInKata(
  course: Course,
  { kata }: Material,
  reached: ReadonlySet<string>,
  words: Words['check'],
): Breach[] {
  const found = entries(course, `katas/${kata.id}`).filter(
    (file) => ![...FILES, ...ALSO].includes(path.basename(file)) && !isReached(course, file, reached),
  );
  const solution = `solutions/${kata.id}`;
  found.push(...entries(course, solution).filter((file) => !SOLUTION.has(path.basename(file))));
  for (const folder of [`${solution}/mistakes`, `${solution}/alternatives`]) {
    found.push(...entries(course, folder).filter((file) => !file.endsWith('.ts')));
  }
  return found.map((file) => ({ kata: kata.id, rule: 'stray', file, text: words.stray }));
}
const SOLUTION = new Set(['kata.ts', 'mistakes', 'alternatives']);

/** In `katas/` and `solutions/` themselves lie folders of katas and of modules that some kata imports. */
export function strayInCourse(course: Course, reached: ReadonlySet<string>, words: Words['check']): Breach[] {
  const ids = new Set(course.katas.map(({ id }) => id));
  const found = [
    ...entries(course, 'katas').filter((file) => !ids.has(path.basename(file)) && !isReached(course, file, reached)),
    ...entries(course, 'solutions').filter((file) => !ids.has(path.basename(file))),
  ];
  return found.map((file) => ({ kata: null, rule: 'stray', file, text: words.stray }));
}

/** Every module that a kata of the course is given and imports, absolute. */
export function reachedIn(materials: readonly Material[]): ReadonlySet<string> {
  return new Set(materials.flatMap((material) => [...reachedFiles(material)]));
}

/** A student edition comes without them. */
export function hasSolutions(course: Course): boolean {
  return existsSync(path.join(course.folder, 'solutions'));
}

/** What lies in a folder, by its path from the course's; nothing when it is not there. */
function entries(course: Course, folder: string): string[] {
  const whole = path.join(course.folder, folder);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [];
  return readdirSync(whole)
    .sort()
    .map((name) => `${folder}/${name}`);
}

function isReached(course: Course, file: string, reached: ReadonlySet<string>): boolean {
  const whole = path.join(course.folder, file);
  return [...reached].some((one) => one === whole || one.startsWith(`${whole}${path.sep}`));
}
