// The helper that TypeScript writes into programs for engines without async functions, `__awaiter`.
export type Steps<T> = Generator<unknown, T, unknown>;

export function drive<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const fulfilled = (value?: unknown) => {
      try {
        step(steps.next(value));
      } catch (error) {
        reject(error);
      }
    };
    const rejected = (reason: unknown) => {
      try {
        step(steps.throw(reason));
      } catch (error) {
        reject(error);
      }
    };
    const step = (result: IteratorResult<unknown, T>) => {
      if (result.done) resolve(result.value);
      else new Promise((adopt) => adopt(result.value)).then(fulfilled, rejected);
    };
    fulfilled();
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
