// caught by: too slow: TimeoutError at 1000, the work is told to stop
// en: the timer resolves the race with nothing, where it should fail it.
// ja: 時間切れのとき、失敗させるのではなく、値なしで解決したとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
      controller.abort();
    }, ms);
  });
  try {
    return (await Promise.race([work(controller.signal), timeUp])) as T;
  } finally {
    clearTimeout(timer);
  }
}
