import type { PlayOutcome, PlayProblem } from '../stage/trace';
import { specHandle } from './handle';
import type { SpecHandle } from './handle';
import { problemMessage } from './problem-message';
import { note, noteStop } from './record';
import { functionSource, toSource } from './source';
import { Trace } from './trace';

/** Data, or a function that uses nothing outside its own body. */
export type Argument = unknown;

/** Plays a scenario on the stage, with the arguments after it, and gives what was seen. */
export type Play<Kata> = <Args extends Argument[]>(
  scenario: (kata: Kata, ...args: Args) => unknown,
  ...args: Args
) => Promise<Trace>;

/** The kata could not be played: its file does not parse, lacks an export and the like. */
export class KataError extends Error {
  override readonly name: string = 'KataError';
}

/**
 * The stage for the kata beside this spec. What it gives sends a scenario's *source* to the stage, so a scenario
 * sees the kata's exports, Node's globals and its arguments, and nothing else of the spec.
 *
 * @throws (from `play`) KataError when the kata could not be played, ArgumentError when an argument cannot be sent
 */
export function stage<Kata>(): Play<Kata> {
  const handle = specHandle();
  return async function play(scenario, ...args) {
    const source = functionSource(scenario);
    const sent = args.map((arg, at) => toSource(arg, `argument ${at + 1}`));
    const calledFrom = new Error();
    Error.captureStackTrace(calledFrom, play);
    const outcome = JSON.parse(await handle.play(source, sent)) as PlayOutcome;
    if ('problem' in outcome) throw failure(handle, outcome.problem, calledFrom);
    if (outcome.trace.stopped !== null) noteStop();
    return new Trace(outcome.trace, source);
  };
}

function failure(handle: SpecHandle, problem: PlayProblem, calledFrom: Error): KataError {
  const error = new KataError(problemMessage(handle.kata, problem, handle.language));
  // Where the student's file is at fault, the spec's line would only distract.
  error.stack = `${problem.kind === 'outside' ? calledFrom.stack?.replace(/^.*/, error.message) : error.message}`;
  note({
    expected: null,
    actual: null,
    isSame: false,
    isUntouched: false,
    findings: [],
    input: null,
    waits: [],
    problem,
  });
  return error;
}
