// caught by: plain values are fine
// en: it calls `then` on what is yielded, which a plain value does not have.
// ja: yield されたものの `then` をそのまま呼び、`then` のないふつうの値で失敗するとき
export type Steps<T> = Generator<unknown, T, unknown>;

export function drive<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const advance = (move: () => IteratorResult<unknown, T>) => {
      try {
        const step = move();
        if (step.done) resolve(step.value);
        else
          (step.value as Promise<unknown>).then(
            (value) => advance(() => steps.next(value)),
            (error: unknown) => advance(() => steps.throw(error)),
          );
      } catch (error) {
        reject(error);
      }
    };
    advance(() => steps.next());
  });
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
