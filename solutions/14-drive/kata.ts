// The body of an async function, as a generator: it yields what it waits for, and returns a T.
export type Steps<T> = Generator<unknown, T, unknown>;

export function drive<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const advance = (move: () => IteratorResult<unknown, T>) => {
      let step;
      try {
        step = move();
      } catch (error) {
        reject(error);
        return;
      }
      if (step.done) {
        resolve(step.value);
        return;
      }
      Promise.resolve(step.value).then(
        (value) => advance(() => steps.next(value)),
        (error: unknown) => advance(() => steps.throw(error)),
      );
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
