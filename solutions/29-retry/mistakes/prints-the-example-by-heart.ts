// caught by: any number of tries, any waits
// en: the waits are those of the example, 100 ms, 200 ms, 400 ms, whatever `baseMs` and `factor` say.
// ja: `baseMs` と `factor` にかかわらず、例と同じ 100、200、400 ミリ秒の順に待つとき
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
  const { times, maxMs = Infinity, shouldRetry = () => true, signal } = options;
  const waits = [100, 200, 400, 800];
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await fn(attempt);
    } catch (error) {
      if (attempt >= times || !shouldRetry(error)) throw error;
    }
    await pause(Math.min(maxMs, waits[attempt - 1] ?? 800), signal);
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
