// caught by: gives up with the last error, and does not wait after it
// en: after the last failure it waits once more, although no try will follow.
// ja: もう試さないのに、最後の失敗のあとにもう一度待つとき
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
  const { times, baseMs, factor = 2, maxMs = Infinity, shouldRetry = () => true, signal } = options;
  let lastError: unknown;
  for (let attempt = 1; attempt <= times; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      if (!shouldRetry(error)) throw error;
      lastError = error;
    }
    await pause(Math.min(maxMs, baseMs * factor ** (attempt - 1)), signal);
  }
  throw lastError;
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
