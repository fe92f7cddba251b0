import { setTimeout as sleep } from 'node:timers/promises';

export interface RetryOptions {
  times: number;
  baseMs: number;
  factor?: number;
  maxMs?: number;
  shouldRetry?: (error: unknown) => boolean;
  signal?: AbortSignal;
}

export async function retry<T>(fn: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { times, shouldRetry = () => true, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      if (attempt >= times || !shouldRetry(error)) throw error;
    }
    await pause(waitAfter(attempt, options), signal);
  }
}

function waitAfter(attempt: number, { baseMs, factor = 2, maxMs = Infinity }: RetryOptions): number {
  return Math.min(maxMs, baseMs * factor ** (attempt - 1));
}

/** Like Node's sleep, but it fails with the reason of the abort itself. */
async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
