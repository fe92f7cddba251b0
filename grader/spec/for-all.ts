import type { Arbitrary } from 'fast-check';
import { wordsIn } from '../language/words';
import { fc } from './fast-check';
import { specHandle } from './handle';
import type { SpecHandle, TimelineRecord } from './handle';
import { note, noteIn } from './record';
import type { Seen } from './record';
import { parameterNames } from './source';
import { KataError } from './stage';

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
  handle.markRandom(expect.getState().currentTestName ?? '');
  const { last, failure } = await search(arbitraries, body, handle.seed);
  if (failure === undefined) return last.forEach(note);

  const { inputs, error, records } = failure;
  if (error instanceof KataError) {
    // Nothing was played, so the input says nothing.
    records.forEach(note);
    throw error;
  }
  const input = explained(inputs, parameterNames(body), handle);
  for (const record of records) note({ ...record, input });
  throw prefixed(error, input);
}

/** What came of one input. */
interface Trial<Inputs> extends Seen {
  readonly inputs: Inputs;
  /** Undefined when it passed. */
  readonly error: unknown;
}

/** Gives what the last input that passed left, and the smallest input that was found to fail. */
async function search<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Inputs]: Arbitrary<Inputs[At]> },
  body: (...inputs: Inputs) => Promise<void>,
  seed: number,
): Promise<{ last: readonly TimelineRecord[]; failure: Trial<Inputs> | undefined }> {
  let last: readonly TimelineRecord[] = [];
  let failure: Trial<Inputs> | undefined;
  let shrinksLeft = SHRINKS;
  const attempt = async (tuple: Inputs): Promise<void> => {
    // Passed without a play, so that the last failure stays the smallest.
    if (failure !== undefined && shrinksLeft-- <= 0) return;
    const trial = await (failure === undefined ? ahead.take(tuple) : tried(body, tuple));
    const { error, records, isStopped } = trial;
    if (error === undefined) return void (last = records);
    if (fc.PreconditionFailure.isFailure(error)) throw error;
    failure = trial;
    // Another endless loop would cost as long again, and the others fail with any input.
    const isHopeless = error instanceof KataError || records.some(({ isUntouched }) => isUntouched);
    if (isHopeless || isStopped) shrinksLeft = 0;
    throw error;
  };
  const tuples = fc.tuple(...(arbitraries as Arbitrary<unknown>[])) as unknown as Arbitrary<Inputs>;
  const property = fc.asyncProperty(tuples, attempt);
  // Of the tuples, not of the property: that would make other inputs of the same seed (fast-check 4.11).
  const ahead = new Ahead(fc.sample(tuples, { seed, numRuns: RUNS }), body);
  const details = await fc.check(property, { seed, numRuns: RUNS });
  await ahead.end();
  if (details.failed && failure === undefined) throw new Error(fc.defaultReportMessage(details));
  return { last, failure };
}

/** Never rejects: what the body throws is in what it gives. */
async function tried<Inputs extends [unknown, ...unknown[]]>(
  body: (...inputs: Inputs) => Promise<void>,
  inputs: Inputs,
): Promise<Trial<Inputs>> {
  const seen: Seen = { records: [], isStopped: false };
  try {
    await noteIn(seen, () => body(...inputs));
    return { ...seen, inputs, error: undefined };
  } catch (error) {
    return { ...seen, inputs, error: error ?? new Error(`the test threw ${String(error)}`) };
  }
}

/**
 * Tries the next input while the last one is looked at, so that neither the stage nor the spec waits for the other.
 * Not before one has passed: an answer that fails mostly does with the first.
 */
class Ahead<Inputs extends [unknown, ...unknown[]]> {
  private at = 0;
  private next: Promise<Trial<Inputs>> | undefined;

  /** @param inputs those that fast-check is going to ask for, in their order */
  constructor(
    private readonly inputs: readonly Inputs[],
    private readonly body: (...inputs: Inputs) => Promise<void>,
  ) {}

  /** What came of the input that is asked for now, which is `inputs`. */
  take(inputs: Inputs): Promise<Trial<Inputs>> {
    const current = this.next ?? tried(this.body, inputs);
    const following = this.inputs[++this.at];
    this.next = undefined;
    if (following !== undefined && this.at > 1) this.next = tried(this.body, following);
    return current;
  }

  /** Resolves when nothing is under way. */
  async end(): Promise<void> {
    await this.next;
  }
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
