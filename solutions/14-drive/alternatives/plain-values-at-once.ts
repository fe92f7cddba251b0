// Only what has a `then` is waited for; a plain value goes straight back in.
export type Steps<T> = Generator<unknown, T, unknown>;

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';

export function drive<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const guard = (run: () => void) => {
      try {
        run();
      } catch (error) {
        reject(error);
      }
    };
    const go = (step: IteratorResult<unknown, T>) => {
      while (!step.done) {
        if (isThenable(step.value)) {
          step.value.then(
            (value) => guard(() => go(steps.next(value))),
            (error: unknown) => guard(() => go(steps.throw(error))),
          );
          return;
        }
        step = steps.next(step.value);
      }
      resolve(step.value);
    };
    guard(() => go(steps.next()));
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
