// A generator gives the waits, one after each try but the last, and a for loop goes through them.
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
  const { shouldRetry, signal } = options;
  let attempt = 1;
  for (const ms of waits(options)) {
    if (signal?.aborted) throw signal.reason;
    const outcome = await fn(attempt).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if ('value' in outcome) return outcome.value;
    if (shouldRetry?.(outcome.error) === false) throw outcome.error;
    await sleep(ms, undefined, { signal }).catch(() => Promise.reject(signal?.reason));
    attempt += 1;
  }
  signal?.throwIfAborted();
  return fn(attempt);
}

function* waits({ times, baseMs, factor = 2, maxMs = Infinity }: RetryOptions): Generator<number> {
  for (let n = 1; n < times; n += 1) yield Math.min(maxMs, baseMs * factor ** (n - 1));
}
