import fc from 'fast-check';
import { specHandle } from './stage';

/** Inputs tried for each property; more would be felt, and one play in three thousand is a millisecond. */
const RUNS = 20;

/** How long smaller inputs are looked for. An answer that loops for ever needs a second for each. */
const SHRINKING_MS = 1000;

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
  let failedAt = Infinity;
  const property = fc.asyncProperty(fc.tuple(...(arbitraries as fc.Arbitrary<unknown>[])), async (tuple) => {
    fc.pre(Date.now() - failedAt < SHRINKING_MS);
    // Only the last input's assertions count: of those that passed before nobody needs to hear.
    handle.forget(test);
    await body(...(tuple as Inputs)).catch((error: unknown) => {
      failedAt = Math.min(failedAt, Date.now());
      throw error;
    });
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
  error.message = `with ${inputs.map((input) => fc.stringify(input)).join(' and ')} (seed ${handle.seed})\n\n${error.message}`;
  throw error;
}

export { fc };
