import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UseError } from '../use-error';
import { templates } from './scaffold-templates';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Writes the next kata of a course: every file that it needs, with a TODO wherever something is left to be written.
 * @param courseFolder absolute; a folder without katas/ becomes a course
 * @returns the kata's folder name, and the files written, from the course's folder
 * @throws UseError when the slug is none, or a kata has it already; nothing is written then
 */
export function scaffold(courseFolder: string, slug: string): { id: string; files: string[] } {
  if (!SLUG.test(slug) || /^\d+(-|$)/.test(slug)) {
    throw new UseError(
      `expected a name of small letters, digits and hyphens without a number before it, got '${slug}': try one like 'map-limit'`,
    );
  }
  const taken = [...namesIn(path.join(courseFolder, 'katas')), ...namesIn(path.join(courseFolder, 'solutions'))];
  const same = taken.find((name) => name.replace(/^\d+-/, '') === slug);
  if (same !== undefined) {
    throw new UseError(`expected a new name, got '${slug}', which ${same} has: take another one`);
  }
  const numbers = taken.map((name) => Number(/^\d+(?=-)/.exec(name)?.[0] ?? 0));
  const id = `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-${slug}`;
  const files = Object.entries(templates(id));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(courseFolder, file)), { recursive: true });
    writeFileSync(path.join(courseFolder, file), text, { flag: 'wx' });
  }
  return { id, files: files.map(([file]) => file) };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
