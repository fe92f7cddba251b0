// caught by: hello: one second
// en: the generator begins in a microtask, after the caller has gone on.
// ja: ジェネレーターがマイクロタスクの中で、つまり呼び出し側が先へ進んだあとで始まるとき
export type Steps<T> = Generator<unknown, T, unknown>;

export async function drive<T>(steps: Steps<T>): Promise<T> {
  await null;
  let step = steps.next();
  while (!step.done) {
    let value: unknown;
    try {
      value = await step.value;
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(value);
  }
  return step.value;
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
