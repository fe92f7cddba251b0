import type { Course } from '../course/kata';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import { kindOf, readBlobs, TREE, UNMERGED } from './blobs';
import type { Entry } from './blobs';
import { unreadable } from './read-kata-file';
import { records } from './repository';
import type { Repository } from './repository';
import type { Revision } from './revision';
import type { KataFile, Submission } from './submission';

/** Where a kata's file lies in a repository whose course has this prefix. */
export function kataPath(prefix: string, kata: string): string {
  return `${prefix}katas/${kata}/kata.ts`;
}

/** The kata files of a commit. @throws UseError when it holds no katas */
export function readRef(course: Course, repository: Repository, prefix: string, revision: Revision): Submission {
  const { said, commit } = revision;
  const files = filesOf(course, repository, prefix, said, (paths) => treeEntries(repository, commit, paths));
  return { name: said, source: 'ref', commit, files };
}

/** The kata files as they are staged. @throws UseError when there are none */
export function readIndex(course: Course, repository: Repository, prefix: string): Submission {
  if (repository.isBare) {
    throw new UseError(`expected a repository with an index, got ${repository.said}, which is bare: use --ref`);
  }
  const all = indexEntries(repository, `${prefix}katas`);
  const files = filesOf(course, repository, prefix, 'the index', (paths) => {
    return new Map(paths.flatMap((path) => (all.has(path) ? [[path, all.get(path) as Entry]] : [])));
  });
  return { name: 'index', source: 'index', commit: null, files };
}

/** Looks paths up; those that are not there are left out. */
type LookUp = (paths: readonly string[]) => Map<string, Entry>;

function filesOf(
  course: Course,
  repository: Repository,
  prefix: string,
  said: string,
  lookUp: LookUp,
): Record<string, KataFile> {
  const ids = course.katas.map(({ id }) => id);
  const katas = `${prefix}katas`;
  const folder = lookUp([katas]).get(katas);
  if (folder === undefined) {
    throw new UseError(
      `expected katas in ${visible(katas)} of ${visible(said)}, got none: is ${visible(repository.said)} the repository of this course?`,
    );
  }
  const found = lookUp(ids.map((id) => kataPath(prefix, id)));
  const entries = ids.flatMap((id) => {
    const entry = found.get(kataPath(prefix, id));
    return entry === undefined ? [] : [[id, entry] as const];
  });
  const parents = lookUp(ids.map((id) => `${katas}/${id}`));
  // A link in place of a folder is not followed, so there is no file in it.
  const misplaced = ids.flatMap((id) => {
    const parent = folder.mode === TREE ? parents.get(`${katas}/${id}`) : folder;
    if (parent === undefined || parent.mode === TREE) return [];
    return [[id, unreadable(`expected a folder around it, got ${kindOf(parent)}: put the file itself there`)] as const];
  });
  return { ...Object.fromEntries(misplaced), ...readBlobs(repository, Object.fromEntries(entries)) };
}

function treeEntries(repository: Repository, commit: string, paths: readonly string[]): Map<string, Entry> {
  const out = repository.read(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, '--', ...paths]);
  return new Map(
    records(out).flatMap((record) => {
      const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
      return paths.includes(path) ? [[path, { mode, object }]] : [];
    }),
  );
}

/** Everything staged below a folder, and the folders that this makes. */
function indexEntries(repository: Repository, folder: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const record of records(repository.read(['ls-files', '-s', '-z', '--', folder]))) {
    const [, mode = '', object = '', stage, path = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
    entries.set(path, stage === '0' ? { mode, object } : { mode: UNMERGED, object });
    for (let end = path.lastIndexOf('/'); end >= folder.length; end = path.lastIndexOf('/', end - 1)) {
      entries.set(path.slice(0, end), { mode: TREE, object: '' });
    }
  }
  return entries;
}
