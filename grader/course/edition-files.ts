import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { git } from '../submission/git';
import { UseError } from '../use-error';

/** A file of the student edition. */
export interface EditionFile {
  /** From the edition's folder, with slashes. */
  readonly path: string;
  /** Absolute: where it is copied from. */
  readonly from: string;
}

/** What of the project students get; of what is not named here, nothing. */
const OF_PROJECT = [
  ...['.editorconfig', '.gitattributes', '.github', '.gitignore', '.husky', 'LICENSE', 'README.ja.md', 'README.md'],
  ...['bin', 'docs', 'grader', 'jest.config.ts', 'katas', 'package-lock.json', 'package.json', 'tsconfig.json'],
];
/** What of a course of its own, in place of the project's. */
const OF_COURSE = ['README.ja.md', 'README.md', 'katas'];

/** In these folders, what quotes solutions or needs tools that the edition does not have. */
const LEFT_OUT = [/^docs\/mutation\.md$/, /^\.husky\/lint-staged\.mjs$/, /(^|\/)hidden\.spec\.ts$/];

/**
 * The files of the student edition of a course, on the grader of the project.
 * @param project absolute
 * @param course absolute; the project's own folder, or that of another course
 * @throws UseError when a folder lies in a repository that git cannot list
 */
export function editionFiles(project: string, course: string): EditionFile[] {
  const own = path.relative(project, course) === '';
  const ofProject = own ? OF_PROJECT : OF_PROJECT.filter((name) => !OF_COURSE.includes(name));
  return [...filesIn(project, ofProject), ...(own ? [] : filesIn(course, OF_COURSE))];
}

function filesIn(folder: string, names: readonly string[]): EditionFile[] {
  return (tracked(folder) ?? names.flatMap((name) => walk(folder, name)))
    .filter((file) => names.includes(file.split('/')[0] as string) && !LEFT_OUT.some((one) => one.test(file)))
    .map((file) => ({ path: file, from: path.join(folder, file) }))
    .filter(({ from }) => lstatSync(from, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** What git has under its care, so that what only lies about is never given away; undefined where there is no git. */
function tracked(folder: string): string[] | undefined {
  if (!isInRepository(folder)) return undefined;
  const { isDone, out, complaint } = git(['ls-files', '-z', '--cached'], { cwd: folder });
  if (!isDone) throw new UseError(`expected git to list the files of ${folder}, got ${complaint}: mend the repository`);
  const files = out.toString('utf8').split('\0').slice(0, -1);
  // A folder that some other repository happens to lie around is not of it.
  return files.length === 0 ? undefined : files;
}

function isInRepository(folder: string): boolean {
  if (existsSync(path.join(folder, '.git'))) return true;
  const parent = path.dirname(folder);
  return parent !== folder && isInRepository(parent);
}

/** The files at or below a path, without what the system or an editor hides there. */
function walk(folder: string, name: string): string[] {
  const whole = path.join(folder, name);
  if (!(lstatSync(whole, { throwIfNoEntry: false })?.isDirectory() ?? false)) return existsSync(whole) ? [name] : [];
  return readdirSync(whole)
    .filter((entry) => entry !== 'node_modules' && (!entry.startsWith('.') || name.startsWith('.')))
    .sort()
    .flatMap((entry) => walk(folder, `${name}/${entry}`));
}
