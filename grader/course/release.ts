import { lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UseError } from '../use-error';
import { editionFiles } from './edition-files';
import { editionLock, editionManifest } from './edition-package';
import type { Course } from './kata';

/**
 * Writes the student edition of a course: its katas and the grader, without solutions, mistakes and hidden specs.
 * @param project absolute: the grader's own folder
 * @param target absolute; made where it is not there
 * @returns the files written, from the target
 * @throws UseError when something lies in the target, or a stub is none any more; nothing is written then
 */
export function release(project: string, course: Course, target: string): string[] {
  assertEmpty(target);
  const files = editionFiles(project, course.folder);
  const read = files.map((file) => ({
    ...file,
    content: rewritten(file.path, readFileSync(file.from), course),
    mode: statSync(file.from).mode,
  }));
  for (const file of read) assertStub(file);
  for (const file of read) {
    const place = path.join(target, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.content, { mode: file.mode, flag: 'wx' });
  }
  return read.map((file) => file.path);
}

function assertEmpty(target: string): void {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat === undefined || (stat.isDirectory() && readdirSync(target).length === 0)) return;
  const got = stat.isDirectory() ? 'one with something in it' : 'something else';
  throw new UseError(`expected a new or empty folder, got ${got} (${target}): name another one`);
}

/** A maintainer may have solved a kata in place. */
function assertStub({ path: file, content }: { readonly path: string; readonly content: Buffer | string }): void {
  if (!/^katas\/\d+-[^/]+\/kata\.ts$/.test(file) || content.includes('Not written yet')) return;
  throw new UseError(
    `expected ${file} to be a stub that throws 'Not written yet: …', got something else: restore the stub first`,
  );
}

/** What the edition has otherwise than the project. */
function rewritten(file: string, content: Buffer, course: Course): Buffer | string {
  if (file === 'package.json') return editionManifest(content.toString(), course);
  if (file === 'package-lock.json') return editionLock(content.toString(), course);
  if (file === '.husky/pre-commit') return withoutLint(content.toString());
  return file.endsWith('.md') ? forStudents(content.toString()) : content;
}

/** The hook's other line lints what maintainers stage, with tools that the edition does not have. */
function withoutLint(hook: string): string {
  return `${hook.split('\n').find((line) => line.includes('bin/matsu.js')) ?? ''}\n`;
}

/** Without the passages of a page that are about the project's other folders. */
function forStudents(page: string): string {
  return page.replace(/^<!-- not in the student edition -->\n[^]*?^<!-- \/not in the student edition -->\n+/gm, '');
}
