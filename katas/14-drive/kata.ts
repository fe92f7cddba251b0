// The body of an async function, as a generator: it yields what it waits for, and returns a T.
export type Steps<T> = Generator<unknown, T, unknown>;

// Runs the generator as JavaScript runs an async function, with `yield` in place of `await`.
// Takes a generator that has not begun, and gives the promise of what it returns or throws.
export function drive<T>(steps: Steps<T>): Promise<T> {
  throw new Error('Not written yet: begin it, wait for what it yields, and hand back what came of it');
}

// Given: something to wait for, and the hello of kata 03. `npx matsu play 14 --real` plays `main`.
export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value as T), ms));
}

export function* hello(): Steps<string> {
  console.log('I say,');
  yield sleep(1000);
  console.log('hello');
  return 'bye';
}

export const main = () => drive(hello());
