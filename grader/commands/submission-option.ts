import path from 'node:path';
import type { Course, KataFolder } from '../course/kata';
import { selectKatas } from '../course/select';
import type { Report } from '../score/report';
import { changesSince } from '../submission/changes';
import type { Changes } from '../submission/changes';
import { readFolder, readWorktree } from '../submission/folder';
import { readIndex, readRef } from '../submission/git-submission';
import { Repository } from '../submission/repository';
import { mergeBase, resolveRevision } from '../submission/revision';
import type { Revision } from '../submission/revision';
import type { Submission } from '../submission/submission';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import type { Io } from './command';

export const submissionOptions = {
  dir: { type: 'string' },
  ref: { type: 'string' },
  staged: { type: 'boolean' },
  repo: { type: 'string' },
  base: { type: 'string' },
} as const;

interface Values {
  readonly dir?: string;
  readonly ref?: string;
  readonly staged?: boolean;
  readonly repo?: string;
  readonly base?: string;
}

/** What is graded: files, which katas of them, and what is known about the rest. */
export interface Chosen {
  readonly submission: Submission;
  readonly katas: readonly KataFolder[];
  readonly base: Report['submission']['base'];
  readonly selection: Report['selection'];
  readonly changes: Report['changes'];
}

/**
 * Reads the submission that the options name, and which of its katas are meant.
 * @param words katas by name; without one all of them, or with `--base` those that the submission changed
 * @throws UseError when the options contradict each other, or the submission cannot be read
 */
export function readSubmission(values: Values, words: readonly string[], course: Course, io: Io): Chosen {
  checkTogether(values);
  const named = selectKatas(course, words);
  const all = { katas: named, base: null, selection: words.length === 0 ? 'all' : 'named', changes: [] } as const;
  if (values.dir !== undefined) {
    return { ...all, submission: readFolder(course, path.resolve(io.cwd, values.dir), values.dir) };
  }
  if (values.ref === undefined && values.staged !== true) return { ...all, submission: readWorktree(course) };

  const repository = repositoryOf(values.repo, course, io);
  const head = values.ref === undefined ? null : resolveRevision(repository, values.ref, '--ref');
  const prefix = prefixIn(repository, values.repo, course, head);
  const submission = head ? readRef(course, repository, prefix, head) : readIndex(course, repository, prefix);
  if (values.base === undefined) return { ...all, submission };

  const base = resolveRevision(repository, values.base, '--base');
  const parted = mergeBase(repository, base, head ?? resolveRevision(repository, 'HEAD', 'HEAD'));
  const changes = changesSince(course, repository, prefix, parted, head?.commit ?? null);
  const since = { base: { name: base.said, commit: parted }, changes: changes.ignored };
  if (words.length > 0) return { ...all, ...since, submission };
  return { ...all, ...since, submission, selection: 'changed', katas: changedOf(course, changes, base) };
}

/** Nothing changed is nothing to grade: neither a full score nor a score of nothing. */
function changedOf(course: Course, { katas, ignored }: Changes, base: Revision): KataFolder[] {
  const changed = course.katas.filter(({ id }) => katas.has(id));
  if (changed.length > 0) return changed;
  throw new UseError(
    `expected a kata.ts that differs from ${visible(base.said)}, got none (and ${ignored.length} other changes, which are ` +
      'not graded): commit an answer, or name the katas to grade',
  );
}

function checkTogether({ dir, ref, staged, repo, base }: Values): void {
  const sources = [dir !== undefined && '--dir', ref !== undefined && '--ref', staged && '--staged'].filter(Boolean);
  if (sources.length > 1) {
    throw new UseError(`expected one of --dir, --ref and --staged, got ${sources.join(' and ')}: give one of them`);
  }
  const isGit = ref !== undefined || staged === true;
  for (const [option, value] of Object.entries({ '--repo': repo, '--base': base })) {
    if (value !== undefined && !isGit) {
      throw new UseError(`expected --ref or --staged with ${option}, got neither: say what to grade`);
    }
  }
}

function repositoryOf(option: string | undefined, course: Course, io: Io): Repository {
  const found =
    option === undefined
      ? (Repository.around(course.folder) ?? Repository.around(io.cwd))
      : Repository.around(path.resolve(io.cwd, option), option);
  if (found !== undefined) return found;
  throw new UseError(
    option === undefined
      ? `expected a git repository around ${visible(course.folder)}, got none: name it with --repo`
      : `expected a git repository, got ${visible(option)}, which is none: name another with --repo`,
  );
}

/** Where the course lies in the repository: as in its own, or at the top; or else in the folder that was named. */
function prefixIn(repository: Repository, option: string | undefined, course: Course, head: Revision | null): string {
  if (option === undefined || repository.prefix !== '') return repository.prefix;
  const prefix = Repository.around(course.folder)?.prefix ?? '';
  const isThere = head === null || repository.find(`${head.commit}:${prefix}katas`) !== undefined;
  return isThere ? prefix : '';
}
