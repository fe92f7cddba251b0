// caught by: waits are capped
// en: `maxMs` is never looked at, and the waits grow without end.
// ja: `maxMs` を見ず、待ち時間が際限なく伸びるとき
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
  const { times, baseMs, factor = 2, shouldRetry = () => true, signal } = options;
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      if (attempt >= times || !shouldRetry(error)) throw error;
    }
    await pause(baseMs * factor ** (attempt - 1), signal);
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
