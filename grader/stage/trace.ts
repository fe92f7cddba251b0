import type { StopReason } from './inside/wire';

/** What the stage observed of one play, as plain data. Times are virtual milliseconds from the play's start. */
export interface TraceData {
  /** Prints, and what Node would have reported, in the order they happened. */
  readonly lines: readonly TraceLine[];
  /** How the scenario settled; null when the play was stopped before. */
  readonly settled: Settled | null;
  /** Timers and immediates that were alive when the scenario settled. */
  readonly leftovers: readonly Leftover[];
  /** Why the play had to be stopped; null when it came to rest by itself. */
  readonly stopped: Stopped | null;
}

export interface TraceLine {
  readonly atMs: number;
  readonly kind: 'print' | 'print-error' | 'unhandled' | 'uncaught';
  readonly text: string;
}

export interface Settled {
  readonly atMs: number;
  readonly kind: 'resolved' | 'rejected' | 'threw' | 'never';
  /** The value or error, described in one line; empty for `undefined` and for `never`. */
  readonly text: string;
}

export interface Leftover {
  readonly kind: 'timeout' | 'interval' | 'immediate';
  readonly dueMs: number;
}

export interface Stopped {
  readonly atMs: number;
  readonly reason: StopReason | 'out-of-memory' | 'crashed' | 'wall-time';
  /** Says more where the reason alone does not (an exit code, say). */
  readonly text: string;
}

/** Why a scenario could not be played at all. */
export interface PlayProblem {
  readonly kind:
    | 'no-stage'
    | 'no-file'
    | 'unreadable'
    | 'syntax-error'
    | 'load-error'
    | 'bad-import'
    | 'missing-export'
    | 'outside'
    | 'protocol';
  /** The name, specifier or message that the kind is about. */
  readonly text: string;
  /** Position in the kata's TypeScript file, from 1, where there is one. */
  readonly line: number | null;
  readonly column: number | null;
}

export type PlayOutcome = { readonly trace: TraceData } | { readonly problem: PlayProblem };
