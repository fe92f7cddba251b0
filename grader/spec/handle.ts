import type { Finding } from '../findings/findings';
import type { Language } from '../language/words';
import type { PlayProblem } from '../stage/trace';

/**
 * What Jest's test environment gives to the specs it runs, under a symbol of the test's global object. Only
 * strings cross, so that no object of the environment's realm meets a spec's `expect`.
 */
export interface SpecHandle {
  /** The kata that this spec belongs to: its folder's name. */
  readonly kata: string;
  /** Of the messages. */
  readonly language: Language;
  /** Of the random inputs of this run. */
  readonly seed: number;
  /** How many plays had to be stopped so far. */
  readonly stops: number;
  /** Plays a `Piece` (as JSON) of the kata's submission; gives a `SpecOutcome` as JSON. */
  play(scenario: string, args: readonly string[]): Promise<string>;
  /** Notes what an assertion saw, for the report: a `TimelineRecord` as JSON. */
  record(test: string, json: string): void;
  /** Gives what was noted of a test, as a JSON array, and drops it. */
  take(test: string): string;
}

export const HANDLE = Symbol.for('matsu.spec');

/** One timeline assertion of a test, for the report. */
export interface TimelineRecord {
  readonly expected: string | null;
  readonly actual: string | null;
  readonly isSame: boolean;
  /** The error that the stub of a kata throws ended this play. */
  readonly isUntouched: boolean;
  /** What the stage saw besides. */
  readonly findings: readonly Finding[];
  /** The input of a property, as a sentence of the report; null for a test without one. */
  readonly input: string | null;
  /** Why nothing could be played, if so. */
  readonly problem: PlayProblem | null;
}
