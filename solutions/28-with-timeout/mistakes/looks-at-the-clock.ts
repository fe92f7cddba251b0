// caught by: too slow: TimeoutError at 1000, the work is told to stop
// en: the clock is looked at when the work is done, and no timer runs in the meantime.
// ja: 処理が終わってから時計を見るだけで、その間タイマーを動かしていないとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const { signal } = new AbortController();
  const begun = Date.now();
  const value = await work(signal);
  if (Date.now() - begun > ms) throw new TimeoutError(ms);
  return value;
}
