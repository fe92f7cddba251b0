// caught by: any steps: each one when the one before is over
// en: `for … of` waits for what is yielded, but hands nothing back and drops what the generator returns.
// ja: `for … of` が yield されたものを待つが、値を中へ戻さず、ジェネレーターの戻り値も捨てるとき
export type Steps<T> = Generator<unknown, T, unknown>;

export async function drive<T>(steps: Steps<T>): Promise<T> {
  for (const promise of steps) await promise;
  return undefined as T;
}

// Given: something to wait for, and the article's hello. `npx matsu play 14 --real` plays `main`.
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
