// caught by: work that fails after the time-out: nothing floats
// en: `job.finally(…)` makes a second promise, which fails as the work does, and nobody handles that one.
// ja: `job.finally(…)` が作るもう 1 つの Promise も処理と一緒に失敗し、そちらを誰も受け取らないとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const job = work(controller.signal);
  const timeUp = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      reject(new TimeoutError(ms));
      controller.abort();
    }, ms);
    job.finally(() => clearTimeout(timer));
  });
  return Promise.race([job, timeUp]);
}
