import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { Course } from '../course/kata';
import { UseError } from '../use-error';
import { readKataFile, unreadable } from './read-kata-file';
import type { KataFile, Submission } from './submission';

/**
 * The kata files of a folder: `NN-slug/kata.ts` in it, or in its `katas/`.
 * @throws UseError when the folder is not there, or holds no kata of the course
 */
export function readFolder(course: Course, folder: string, said: string): Submission {
  if (!existsSync(folder))
    throw new UseError(`expected a folder with katas, got ${said}, which is not there: name another with --dir`);
  const holds = (base: string): boolean => course.katas.some((kata) => existsSync(path.join(base, kata.id)));
  const base = [folder, path.join(folder, 'katas')].find(holds);
  if (base === undefined) {
    const [first] = course.katas;
    throw new UseError(
      `expected katas (${first?.id ?? 'NN-slug'}/kata.ts and so on) in ${said}, got none: name another folder with --dir`,
    );
  }
  const there = course.katas.filter((kata) => existsSync(path.join(base, kata.id)));
  const isLinked = base !== folder && isLink(base);
  const read = (id: string): KataFile =>
    isLinked || isLink(path.join(base, id))
      ? unreadable('expected a folder around it, got a link: put the file itself there')
      : readKataFile(path.join(base, id, 'kata.ts'));
  const files = Object.fromEntries(there.map(({ id }) => [id, read(id)]));
  return { name: said, source: 'folder', commit: null, files };
}

/** A link in place of a folder is not followed, as in a commit. */
function isLink(folder: string): boolean {
  return lstatSync(folder).isSymbolicLink();
}

/** The working tree: the katas of the course themselves, in which a student writes. */
export function readWorktree(course: Course): Submission {
  const files = Object.fromEntries(
    course.katas.map((kata) => [kata.id, readKataFile(path.join(kata.folder, 'kata.ts'))]),
  );
  return { name: 'working tree', source: 'worktree', commit: null, files };
}
