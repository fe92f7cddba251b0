// caught by: a throw before the first yield rejects
// en: an error before the first `yield` comes out of the call, and not out of the promise.
// ja: 最初の `yield` より前のエラーが、Promise からではなく呼び出しそのものから出てくるとき
export type Steps<T> = Generator<unknown, T, unknown>;

export function drive<T>(steps: Steps<T>): Promise<T> {
  const follow = (step: IteratorResult<unknown, T>): Promise<T> => {
    if (step.done) return Promise.resolve(step.value);
    return Promise.resolve(step.value).then(
      (value) => follow(steps.next(value)),
      (error: unknown) => follow(steps.throw(error)),
    );
  };
  return follow(steps.next());
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
