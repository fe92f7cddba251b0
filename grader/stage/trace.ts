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
  /** Calls whose promise nobody ever awaited, returned, chained on or marked with `void`. */
  readonly floating: readonly Floating[];
  /** The `await`s that took time, in the order they began. */
  readonly waits: readonly Wait[];
  /** For a scenario that never settles: where it waits, the outermost function first. */
  readonly stuck: readonly Stuck[];
}

/** A place in the kata's TypeScript file; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface TraceLine {
  readonly atMs: number;
  readonly kind: 'print' | 'print-error' | 'unhandled' | 'uncaught';
  readonly text: string;
  /** Where the error was made. */
  readonly thrownAt: Position | null;
  /** When an unhandled rejection got a handler after all; null when it never did. */
  readonly handledAtMs: number | null;
}

export interface Settled {
  readonly atMs: number;
  readonly kind: 'resolved' | 'rejected' | 'threw' | 'never';
  /** The value or error, described in one line; empty for `undefined` and for `never`. */
  readonly text: string;
  readonly thrownAt: Position | null;
}

export interface Leftover {
  readonly kind: 'timeout' | 'interval' | 'immediate';
  readonly dueMs: number;
  /** False when it was unref'd: it does not keep Node alive. */
  readonly isRef: boolean;
  /** Who made it. */
  readonly at: Position | null;
}

export interface Floating {
  readonly atMs: number;
  /** What was called; empty when it has no name. */
  readonly name: string;
  readonly at: Position | null;
  /** Where the promise was made: by `new Promise` in a function of the student's, or by a function without a name. */
  readonly madeAt: Position | null;
}

export interface Wait {
  readonly name: string;
  readonly at: Position | null;
  readonly fromMs: number;
  /** null: it still waits. */
  readonly untilMs: number | null;
  /** When what it waits for was started. */
  readonly startedMs: number;
}

export interface Stuck {
  readonly name: string;
  readonly at: Position | null;
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
