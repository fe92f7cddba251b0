// caught by: the work fails first: its own error, no timer left
// en: `AbortSignal.timeout(ms)` keeps the time, and its timer cannot be cleared when the work is done.
// ja: 時間を `AbortSignal.timeout(ms)` に計らせ、処理が終わってもそのタイマーを止められないとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  const timeUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new TimeoutError(ms)));
  });
  return Promise.race([work(signal), timeUp]);
}
