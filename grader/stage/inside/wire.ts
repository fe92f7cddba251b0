// What crosses between the stage's process and the grader: flat text, so that nothing of the student's
// can arrive as an object. Times are virtual milliseconds. Types only: this file imports nothing.

/** The student's module, already CommonJS, and the given modules it imports, by their path from the kata's folder. */
export interface ModuleTexts {
  readonly code: string;
  readonly given: Readonly<Record<string, string>>;
}

/** What to play on a module: a scenario, and each of its arguments, as JavaScript expressions. */
export interface Piece extends ModuleTexts {
  readonly scenario: string;
  readonly args: readonly string[];
}

/** One scenario to play, sent to the stage's process as a length-prefixed JSON frame. */
export interface PlayRequest extends Omit<Piece, keyof ModuleTexts> {
  /** Differs for each request; the end frame repeats it, so that a stray line cannot pass for an end. */
  readonly nonce: string;
  /** Null stands for that of the request before: one module is played many times. */
  readonly module: ModuleTexts | null;
  readonly limits: Limits;
}

/** Sent once, before anything is played. All true but in the attack tests, which leave out one layer at a time. */
export interface Settings {
  /** False: what a realm must never let in is let in. */
  readonly hasRealm: boolean;
  /** False: the process's own realm stays as Node made it. */
  readonly isFrozen: boolean;
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
 * Kinds of frame that come back, each a line `kind TAB virtual ms TAB JSON string`. Positions are `line column` in
 * the compiled code, from 1; 0 0 where there is none.
 *
 * | kind | text |
 * | --- | --- |
 * | ready | nothing; comes once, before anything is played |
 * | print, print-error | what was printed |
 * | resolved | the value, described |
 * | thrown | position; goes before the error it is about |
 * | rejected, threw, unhandled, uncaught | the error, described |
 * | late | the number of the unhandled rejection, from 0, that got a handler at this time |
 * | never | nothing |
 * | stuck | position, function: one place where it waits, outermost first |
 * | left | kind, due ms, 1 or 0 for ref'd or not, position: alive when the scenario settled |
 * | floating | position of the call, position of its `new Promise`, name: never awaited |
 * | wait | position, until ms or -, ms at which what it waits for was started, function |
 * | missing-export, outside | the name |
 * | bad-import | the specifier |
 * | load-error | the error, described |
 * | stopped | the budget that ran out |
 * | starved | nothing: real time ran out, of which this process had had hardly any |
 * | end | the nonce |
 */
export type FrameKind =
  | 'ready'
  | 'print'
  | 'print-error'
  | 'resolved'
  | 'thrown'
  | 'rejected'
  | 'threw'
  | 'unhandled'
  | 'uncaught'
  | 'late'
  | 'never'
  | 'stuck'
  | 'left'
  | 'floating'
  | 'wait'
  | 'missing-export'
  | 'bad-import'
  | 'outside'
  | 'load-error'
  | 'stopped'
  | 'starved'
  | 'end';

/** Why a play was stopped before it came to rest. */
export type StopReason =
  | 'sync-loop'
  | 'microtask-loop'
  | 'endless-ticks'
  | 'endless-immediates'
  | 'endless-timers'
  | 'virtual-time'
  | 'busy-wait'
  | 'output'
  | 'exit';
