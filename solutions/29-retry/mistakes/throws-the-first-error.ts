// caught by: gives up with the last error, and does not wait after it
// en: the error of the first try is kept and thrown in the end, instead of that of the last.
// ja: 最後の試行ではなく、最初の試行のエラーを取っておいて投げるとき
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
  let firstError: unknown;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      firstError ??= error;
      if (!shouldRetry(error)) throw error;
      if (attempt >= times) throw firstError;
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
