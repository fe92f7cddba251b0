// Two controllers: one tells the work to stop, the other ends the timer of `node:timers/promises`.
import { setTimeout as sleep } from 'node:timers/promises';

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const stop = new AbortController();
  const done = new AbortController();
  try {
    return await Promise.race([work(stop.signal), failAfter(ms, done.signal)]);
  } catch (error) {
    if (error instanceof TimeoutError) stop.abort(error);
    throw error;
  } finally {
    done.abort();
  }
}

async function failAfter(ms: number, signal: AbortSignal): Promise<never> {
  await sleep(ms, undefined, { signal });
  throw new TimeoutError(ms);
}
