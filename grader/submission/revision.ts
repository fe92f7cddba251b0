import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import type { Repository } from './repository';

/** A commit, and how the user called it. */
export interface Revision {
  readonly said: string;
  /** The whole name. */
  readonly commit: string;
}

/**
 * The commit that a revision names.
 * @param option the option that it was given to, for the messages
 * @throws UseError when it names none or could mean two
 */
export function resolveRevision(repository: Repository, said: string, option: string): Revision {
  const expected = `expected ${option} to be a revision of ${visible(repository.said)}, got '${visible(said)}'`;
  const { isDone, out, complaint } = repository.ask(['rev-parse', '--verify', '--end-of-options', `${said}^{commit}`]);
  // A whole name is never ambiguous, though git warns when a branch is called so.
  if (/ambiguous/.test(complaint) && !WHOLE_NAME.test(said)) {
    throw new UseError(`${expected}, which is ambiguous: write refs/heads/… or refs/tags/… or the whole commit`);
  }
  const commit = out.toString().trim();
  if (isDone && WHOLE_NAME.test(commit)) return { said, commit };
  throw new UseError(`${expected}, ${whyMissing(repository)}`);
}

/**
 * The commit at which two lines of work parted.
 * @throws UseError when they have nothing in common
 */
export function mergeBase(repository: Repository, base: Revision, head: Revision): string {
  const { isDone, out } = repository.ask(['merge-base', '--end-of-options', base.commit, head.commit]);
  if (isDone) return out.toString().trim();
  throw new UseError(
    `expected ${visible(base.said)} and ${visible(head.said)} to have a commit in common, got none: ` +
      (repository.isShallow ? 'the clone is shallow, git fetch --unshallow gets the rest' : 'name another --base'),
  );
}

const WHOLE_NAME = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

function whyMissing(repository: Repository): string {
  if (repository.isShallow) return 'which is not there: the clone is shallow, git fetch --unshallow gets the rest';
  if (!repository.isBare && repository.find('HEAD') === undefined)
    return 'but nothing is committed yet: commit first, or use --staged';
  return 'which is not there: git branch --all and git log list what is';
}
