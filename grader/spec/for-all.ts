import fc from 'fast-check';
import { specHandle } from './stage';

/** Inputs tried for each property; more would be felt, and one play in three thousand is a millisecond. */
const RUNS = 20;

/** Real milliseconds after which no smaller input is looked for: one that makes an endless loop takes long each time. */
const SHRINK_MS = 1_000;

/**
 * Plays a test with many random inputs, the same ones for the same seed (`matsu grade --seed`), and if one fails,
 * with ever smaller ones. What fails then is the test with the smallest of them: its timelines, and its input said
 * before them.
 *
 * @param arbitraries what each input is made of, as fast-check describes it: `fc.integer({ min: 1, max: 9 })`
 * @param body plays and asserts with one input of each; it should need nothing but them
 * @throws the error of the smallest input that fails
 */
export async function forAll<Inputs extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Inputs]: fc.Arbitrary<Inputs[At]> },
  body: (...inputs: Inputs) => Promise<void>,
): Promise<void> {
  const handle = specHandle();
  const test = expect.getState().currentTestName ?? '';
  const startedMs = performance.now();
  let hasFailed = false;
  const property = fc.asyncProperty(fc.tuple(...(arbitraries as fc.Arbitrary<unknown>[])), async (tuple) => {
    if (hasFailed && performance.now() - startedMs > SHRINK_MS) return;
    // Only the last input's assertions count: of those that passed before nobody needs to hear.
    handle.forget(test);
    try {
      await body(...(tuple as Inputs));
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { seed: handle.seed, numRuns: RUNS });
  if (!failed) return;
  // Plays it once more, so that what the report shows is the smallest input and not the last one tried.
  const [inputs] = counterexample as unknown as [Inputs];
  handle.forget(test);
  const error = await body(...inputs).then(
    () => errorInstance as Error,
    (again: unknown) => again as Error,
  );
  const { message } = error;
  error.message = `with ${inputs.map((input) => fc.stringify(input)).join(' and ')} (seed ${handle.seed})\n\n${message}`;
  // Jest shows both where the one does not begin with the other.
  error.stack = error.stack?.replace(message, () => error.message);
  throw error;
}

export { fc };
