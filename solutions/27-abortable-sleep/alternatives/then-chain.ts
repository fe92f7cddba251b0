// No async, no Promise constructor around the whole: a then-chain on Node's sleep, whose timer a controller of its own stops.
import { setTimeout as wait } from 'node:timers/promises';

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  const timer = new AbortController();
  const callOff = (): void => timer.abort();
  if (signal?.aborted) callOff();
  signal?.addEventListener('abort', callOff, { once: true });
  return wait(ms, undefined, { signal: timer.signal })
    .catch(() => Promise.reject(signal?.reason))
    .finally(() => signal?.removeEventListener('abort', callOff));
}
