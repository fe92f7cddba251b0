// caught by: the wait counts from the failure
// en: the wait begins together with the try, so that a slow try shortens it.
// ja: 試行と同時に待ち始め、試行にかかった分だけ待ち時間が短くなるとき
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
    const begun = Date.now();
    try {
      return await fn(attempt);
    } catch (error) {
      if (attempt >= times || !shouldRetry(error)) throw error;
    }
    const next = begun + Math.min(maxMs, baseMs * factor ** (attempt - 1));
    await pause(next - Date.now(), signal);
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
