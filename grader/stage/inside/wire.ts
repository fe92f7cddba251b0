// What crosses between the stage's process and the grader: flat text, so that nothing of the student's
// can arrive as an object. Times are virtual milliseconds. Types only: this file imports nothing.

/** One scenario to play, sent to the stage's process as a length-prefixed JSON frame. */
export interface PlayRequest {
  /** Differs for each request; the end frame repeats it, so that a stray line cannot pass for an end. */
  readonly nonce: string;
  /** The student's module, already CommonJS, and the given modules it imports, by their specifier. */
  readonly code: string;
  readonly given: Readonly<Record<string, string>>;
  /** The scenario, and each of its arguments, as JavaScript expressions. */
  readonly scenario: string;
  readonly args: readonly string[];
  readonly limits: Limits;
}

/** Budgets, the deterministic ones first: they give the same verdict on every machine. */
export interface Limits {
  /** Timers and immediates that may fire in one play. */
  readonly callbacks: number;
  /** nextTicks, immediates and clock readings without time moving on. */
  readonly stepsAtOneInstant: number;
  readonly virtualMs: number;
  readonly printedLines: number;
  readonly printedCharacters: number;
  /** Real time for the whole play, last resort against a loop that never gives way. */
  readonly wallMs: number;
}

/**
 * Kinds of frame that come back, each a line `kind TAB virtual ms TAB JSON string`. `ready` comes once, before
 * anything is played. `print` and `print-error` carry a printed text, `rejected`, `threw`, `unhandled` and `uncaught` a described
 * error, `resolved` a described value, `left` the kind of a timer alive when the scenario settled,
 * `missing-export` a name, `bad-import` a specifier, `outside` a name the scenario reached for,
 * `load-error` what loading the student's module threw, `stopped` the budget that ran out, `end` the nonce.
 */
export type FrameKind =
  | 'ready'
  | 'print'
  | 'print-error'
  | 'resolved'
  | 'rejected'
  | 'threw'
  | 'never'
  | 'unhandled'
  | 'uncaught'
  | 'left'
  | 'missing-export'
  | 'bad-import'
  | 'outside'
  | 'load-error'
  | 'stopped'
  | 'end';

/** Why a play was stopped before it came to rest. */
export type StopReason =
  | 'sync-or-microtask-loop'
  | 'endless-ticks'
  | 'endless-immediates'
  | 'endless-timers'
  | 'virtual-time'
  | 'busy-wait'
  | 'output'
  | 'exit';
