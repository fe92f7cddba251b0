import type { Arbitrary } from 'fast-check';
import { wordsIn } from '../language/words';
import { fc } from './fast-check';
import type { SpecHandle, TimelineRecord } from './handle';
import { parameterNames } from './source';
import { KataError, specHandle } from './stage';

/** Inputs tried for each property; more would be felt, and a play takes a millisecond or two. */
const RUNS = 20;

/** Inputs tried after one has failed, to find a smaller one. */
const SHRINKS = 60;

/**
 * Plays a test with many random inputs, the same ones for the same seed (`--seed`), and if one fails, with ever
 * smaller ones. What fails then is the test with the smallest of them, its input said before its timelines.
 *
 * @param arbitraries what each input is made of, as fast-check describes it: `fc.integer({ min: 1, max: 9 })`
 * @param body plays and asserts with one input of each; it should need nothing but them
 * @throws the error of the smallest input that fails
 */
export async function forAll<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Inputs]: Arbitrary<Inputs[At]> },
  body: (...inputs: Inputs) => Promise<void>,
): Promise<void> {
  const handle = specHandle();
  const test = expect.getState().currentTestName ?? '';
  const take = (): TimelineRecord[] => JSON.parse(handle.take(test)) as TimelineRecord[];
  const note = (records: readonly TimelineRecord[]): void => {
    for (const record of records) handle.record(test, JSON.stringify(record));
  };
  // What the test has asserted before stays.
  const before = take();
  const { last, failure } = await search(arbitraries, body, handle, take);
  note(before);
  if (failure === undefined) return note(last);

  const { inputs, error, records } = failure;
  if (error instanceof KataError) {
    // Nothing was played, so the input says nothing.
    note(records);
    throw error;
  }
  const input = explained(inputs, parameterNames(body), handle);
  note(records.map((record) => ({ ...record, input })));
  throw prefixed(error, input);
}

/** An input that fails, and what came of it. */
interface Failure<Inputs> {
  readonly inputs: Inputs;
  readonly error: unknown;
  readonly records: readonly TimelineRecord[];
}

/** Gives what the last input that passed left, and the smallest input that was found to fail. */
async function search<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Inputs]: Arbitrary<Inputs[At]> },
  body: (...inputs: Inputs) => Promise<void>,
  handle: SpecHandle,
  take: () => TimelineRecord[],
): Promise<{ last: readonly TimelineRecord[]; failure: Failure<Inputs> | undefined }> {
  let last: readonly TimelineRecord[] = [];
  let failure: Failure<Inputs> | undefined;
  let shrinksLeft = SHRINKS;
  const attempt = async (tuple: unknown[]): Promise<void> => {
    // Passed without a play, so that the last failure stays the smallest.
    if (failure !== undefined && shrinksLeft-- <= 0) return;
    const inputs = tuple as Inputs;
    const stops = handle.stops;
    try {
      await body(...inputs);
      last = take();
    } catch (error) {
      const records = take();
      if (fc.PreconditionFailure.isFailure(error)) throw error;
      failure = { inputs, error, records };
      // Another endless loop would cost as long again, and the others fail with any input.
      const isHopeless = error instanceof KataError || records.some(({ isUntouched }) => isUntouched);
      if (isHopeless || handle.stops > stops) shrinksLeft = 0;
      throw error;
    }
  };
  const property = fc.asyncProperty(fc.tuple(...(arbitraries as Arbitrary<unknown>[])), attempt);
  const details = await fc.check(property, { seed: handle.seed, numRuns: RUNS });
  if (details.failed && failure === undefined) throw new Error(fc.defaultReportMessage(details));
  return { last, failure };
}

/** `with delays = [31] (seed 5; …)`, in the student's language. */
function explained(inputs: readonly unknown[], names: readonly (string | null)[], handle: SpecHandle): string {
  const parts = inputs.map((input, at) => {
    const name = names[at] ?? null;
    return `${name === null ? '' : `${name} = `}${fc.stringify(input)}`;
  });
  return wordsIn(handle.language).property(parts, handle.seed);
}

function prefixed(error: unknown, input: string): Error {
  const failed = error instanceof Error ? error : new Error(String(error));
  const message = `${input}\n\n${failed.message}`;
  // Jest shows the stack, which holds the message as it was.
  const [, places = ''] = failed.stack?.split(failed.message) ?? [];
  failed.stack = `${message}${places}`;
  failed.message = message;
  return failed;
}
