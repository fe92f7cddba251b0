import type { Finding } from '../findings/findings';
import type { Language } from '../language/words';
import type { PlayProblem } from '../stage/trace';
import type { Waiting } from '../timeline/waits';

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
  /** Plays a `Piece` (as JSON) of the kata's submission; gives a `SpecOutcome` as JSON. */
  play(scenario: string, args: readonly string[]): Promise<string>;
  /** Notes what an assertion saw, for the report: a `TimelineRecord` as JSON. */
  record(test: string, json: string): void;
  /** Says that a test's input is random: its timelines are not the same in each run. */
  markRandom(test: string): void;
}

export const HANDLE = Symbol.for('matsu.spec');

/** @throws when the spec is run by anything but matsu */
export function specHandle(): SpecHandle {
  const handle = (globalThis as { [HANDLE]?: SpecHandle })[HANDLE];
  if (handle === undefined) {
    throw new Error(
      "matsu/spec: expected to run in matsu's Jest environment, got another one: run the spec with npm test or matsu grade",
    );
  }
  return handle;
}

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
  readonly waits: readonly Waiting[];
  /** Why nothing could be played, if so. */
  readonly problem: PlayProblem | null;
}
