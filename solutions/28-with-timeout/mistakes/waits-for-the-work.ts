// caught by: work that will not listen: the caller is free at 1000
// en: after the abort the caller waits until the work has ended, and work that does not listen takes its time.
// ja: 中断したあと処理が終わるまで呼び出し側を待たせ、シグナルを聞かない処理にいつまでも付き合うとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    const value = await work(controller.signal);
    if (controller.signal.aborted) throw new TimeoutError(ms);
    return value;
  } catch (error) {
    throw controller.signal.aborted ? new TimeoutError(ms) : error;
  } finally {
    clearTimeout(timer);
  }
}
