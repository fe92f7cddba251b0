// caught by: work that throws at the call
// en: `work` is called outside of any async function and any `try`, so that what it throws comes out of the call and not of a promise.
// ja: 非同期関数や `try` の外で `work` を呼び、その例外が Promise ではなく呼び出しそのものから出てくるとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const job = work(controller.signal);
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new TimeoutError(ms));
      controller.abort();
    }, ms);
    job.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
