// caught by: a rejection is thrown at the yield
// en: a rejection ends everything at once, and the generator has no chance to catch it.
// ja: 拒否されるとそこですべてが終わり、ジェネレーターがエラーを捕まえる機会がないとき
export type Steps<T> = Generator<unknown, T, unknown>;

export async function drive<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) step = steps.next(await step.value);
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
