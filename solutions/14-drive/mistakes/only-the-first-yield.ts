// caught by: values come back in
// en: it waits for the first `yield` only, and takes the second for the end.
// ja: 最初の `yield` だけを待ち、2 つ目を終わりだと思い込むとき
export type Steps<T> = Generator<unknown, T, unknown>;

export async function drive<T>(steps: Steps<T>): Promise<T> {
  const first = steps.next();
  if (first.done) return first.value;
  let value: unknown;
  try {
    value = await first.value;
  } catch (error) {
    return steps.throw(error).value as T;
  }
  return steps.next(value).value as T;
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
