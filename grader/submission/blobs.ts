import type { Repository } from './repository';
import { UseError } from '../use-error';
import { decode, LARGEST_FILE, tooLarge, unreadable } from './read-kata-file';
import type { KataFile } from './submission';

/** What git has at a path. */
export interface Entry {
  /** As in a tree: `100644`. */
  readonly mode: string;
  /** The object's name. */
  readonly object: string;
}

export const TREE = '040000';
/** No mode of git's: a file with several versions, of which a merge has not chosen one. */
export const UNMERGED = 'unmerged';

/** The text of each entry that is a plain file and small enough; of the others, why not. Nothing else is read. */
export function readBlobs(repository: Repository, entries: Readonly<Record<string, Entry>>): Record<string, KataFile> {
  const blobs = Object.values(entries).filter(isFile);
  const sizes = sizesOf(repository, blobs);
  const texts = textsOf(
    repository,
    blobs.filter(({ object }) => (sizes.get(object) as number) <= LARGEST_FILE),
  );
  const fileOf = (entry: Entry): KataFile => {
    if (!isFile(entry)) return unreadable(`expected a file, got ${kindOf(entry)}: put the text itself there`);
    const bytes = texts.get(entry.object);
    return bytes === undefined ? unreadable(tooLarge(sizes.get(entry.object) as number)) : decode(bytes);
  };
  return Object.fromEntries(Object.entries(entries).map(([kata, entry]) => [kata, fileOf(entry)]));
}

function isFile({ mode }: Entry): boolean {
  return mode === '100644' || mode === '100755';
}

export function kindOf({ mode }: Entry): string {
  if (mode === '120000') return 'a link';
  if (mode === '160000') return 'a submodule';
  if (mode === UNMERGED) return 'a merge that is not resolved';
  return mode === TREE ? 'a folder' : 'something else';
}

function sizesOf(repository: Repository, blobs: readonly Entry[]): Map<string, number> {
  if (blobs.length === 0) return new Map();
  const lines = repository.read(['cat-file', '--batch-check', '--buffer'], asked(blobs)).toString().split('\n');
  return new Map(
    blobs.map(({ object }, at) => {
      const [, type, size] = (lines[at] ?? '').split(' ');
      if (type !== 'blob') {
        throw new UseError(
          `expected the file ${object} in ${repository.said}, got none: the clone is not complete, git fetch --refetch gets the rest`,
        );
      }
      return [object, Number(size)];
    }),
  );
}

function textsOf(repository: Repository, blobs: readonly Entry[]): Map<string, Buffer> {
  if (blobs.length === 0) return new Map();
  const answer = repository.read(['cat-file', '--batch', '--buffer'], asked(blobs));
  const texts = new Map<string, Buffer>();
  let at = 0;
  for (const { object } of blobs) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    texts.set(object, answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function asked(blobs: readonly Entry[]): string {
  return blobs.map(({ object }) => `${object}\n`).join('');
}
