// caught by: once means once
// en: the first try is not counted, so that there is one more than `times`.
// ja: 最初の 1 回を数えず、`times` より 1 回多く試すとき
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
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      if (attempt > times || !shouldRetry(error)) throw error;
    }
    await pause(Math.min(maxMs, baseMs * factor ** (attempt - 1)), signal);
  }
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
