// caught by: an uncaught one rejects, and finally runs
// en: an error that comes out of the generator later on is lost in a `then`, and the promise never settles.
// ja: あとからジェネレーターを抜け出たエラーが `then` の中で失われ、Promise の結果がいつまでも決まらないとき
export type Steps<T> = Generator<unknown, T, unknown>;

export function drive<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve) => {
    const follow = (step: IteratorResult<unknown, T>) => {
      if (step.done) resolve(step.value);
      else
        void Promise.resolve(step.value).then(
          (value) => follow(steps.next(value)),
          (error: unknown) => follow(steps.throw(error)),
        );
    };
    follow(steps.next());
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
