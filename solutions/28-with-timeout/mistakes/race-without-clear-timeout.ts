// caught by: in time, nothing left behind
// en: `Promise.race` is over, and the timer of the time limit runs on.
// ja: `Promise.race` が終わっても、時間制限のタイマーが動き続けるとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const timeUp = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new TimeoutError(ms));
      controller.abort();
    }, ms);
  });
  return Promise.race([work(controller.signal), timeUp]);
}
