// caught by: any work, any time limit
// en: the time limit is the 1000 ms of the example, whatever `ms` says.
// ja: `ms` の値にかかわらず、例と同じ 1000 ミリ秒で時間切れにするとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  void ms;
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeoutError(1000));
      controller.abort();
    }, 1000);
  });
  try {
    return await Promise.race([work(controller.signal), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
