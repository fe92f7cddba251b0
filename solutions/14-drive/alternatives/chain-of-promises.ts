// Without `new Promise`: what `then` gives already follows the next step.
export type Steps<T> = Generator<unknown, T, unknown>;

export function drive<T>(steps: Steps<T>): Promise<T> {
  const follow = (step: IteratorResult<unknown, T>): Promise<T> => {
    if (step.done) return Promise.resolve(step.value);
    return Promise.resolve(step.value).then(
      (value) => follow(steps.next(value)),
      (error: unknown) => follow(steps.throw(error)),
    );
  };
  try {
    return follow(steps.next());
  } catch (error) {
    return Promise.reject(error);
  }
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
