import type { Course } from '../course/kata';
import type { Change } from '../score/report';
import { kataPath } from './git-submission';
import { records } from './repository';
import type { Repository } from './repository';

/** What a submission changed: its katas' files, and everything else, which is not looked at. */
export interface Changes {
  /** By kata; only those of the course. */
  readonly katas: ReadonlyMap<string, Change['change']>;
  readonly ignored: readonly Change[];
}

/**
 * What differs between two commits, or between a commit and what is staged.
 * @param base a commit or a tree, by its whole name
 * @param to a commit, or null for the index
 */
export function changesSince(
  course: Course,
  repository: Repository,
  prefix: string,
  base: string,
  to: string | null,
): Changes {
  const command = to === null ? ['diff-index', '--cached'] : ['diff-tree', '-r'];
  const commits = to === null ? [base] : [base, to];
  const fields = records(repository.read([...command, ...DIFFERENCES, '--end-of-options', ...commits, '--']));
  const kataOf = new Map(course.katas.map(({ id }) => [kataPath(prefix, id), id]));
  const katas = new Map<string, Change['change']>();
  const ignored: Change[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [status = '', path = ''] = fields.slice(at, at + 2);
    const change = KINDS[status] ?? 'modified';
    const kata = kataOf.get(path);
    if (kata !== undefined) katas.set(kata, change);
    else ignored.push({ path, change, effect: 'ignored' });
  }
  return { katas, ignored };
}

/** No guess at renames, and nothing hidden by a configuration. */
const DIFFERENCES = ['-z', '--name-status', '--no-renames', '--no-relative', '--ignore-submodules=none'];

/** Anything else, a new mode or kind, is a modification. */
const KINDS: Readonly<Record<string, Change['change']>> = { A: 'added', D: 'deleted' };
