// A deferred: then-chains instead of await, and one function that ends everything.

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const outcome = new Promise<T>((res, rej) => {
    resolve = res;
    reject = rej;
  });
  const controller = new AbortController();
  const timer = setTimeout(() => {
    reject(new TimeoutError(ms));
    controller.abort();
  }, ms);
  Promise.resolve()
    .then(() => work(controller.signal))
    .then(resolve, reject)
    .finally(() => clearTimeout(timer));
  return outcome;
}
