import type { PlayProblem } from '../stage/trace';

/** A kata's file as it was submitted, or why there is none. */
export type KataFile = { readonly source: string } | { readonly problem: PlayProblem };

/** Kata files from one source, read once. */
export interface Submission {
  /** Said in the report: a folder's name, a branch. */
  readonly name: string;
  readonly source: 'worktree' | 'index' | 'ref' | 'folder';
  readonly commit: string | null;
  /** By kata; a kata that is not in it was not submitted. */
  readonly files: Readonly<Record<string, KataFile>>;
}
