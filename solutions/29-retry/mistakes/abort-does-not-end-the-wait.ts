// caught by: abort during a wait
// en: the signal is looked at before each try, and nobody listens to it during the wait.
// ja: シグナルを試行の前に見るだけで、待っている間は誰も聞いていないとき
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
      if (attempt >= times || !shouldRetry(error)) throw error;
    }
    signal?.throwIfAborted();
    await sleep(Math.min(maxMs, baseMs * factor ** (attempt - 1)));
  }
}
