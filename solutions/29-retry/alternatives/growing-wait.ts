// The wait is a variable that grows; what is left of it after an abort is cut off by a race.

export interface RetryOptions {
  times: number;
  baseMs: number;
  factor?: number;
  maxMs?: number;
  shouldRetry?: (error: unknown) => boolean;
  signal?: AbortSignal;
}

export async function retry<T>(fn: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { times, factor = 2, maxMs, shouldRetry, signal } = options;
  let { baseMs: wait } = options;
  let left = times;
  let attempt = 0;
  while (!signal?.aborted) {
    attempt += 1;
    left -= 1;
    try {
      return await fn(attempt);
    } catch (error) {
      if (left === 0) throw error;
      if (shouldRetry && !shouldRetry(error)) throw error;
    }
    if (signal?.aborted) break;
    await Promise.race(pauses(maxMs === undefined ? wait : Math.min(wait, maxMs), signal));
    wait *= factor;
  }
  throw signal.reason;
}

function pauses(ms: number, signal?: AbortSignal): Promise<void>[] {
  let timer: NodeJS.Timeout;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  if (signal === undefined) return [time];
  const abort = new Promise<void>((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop);
    void time.then(() => signal.removeEventListener('abort', stop));
  });
  return [time, abort];
}
