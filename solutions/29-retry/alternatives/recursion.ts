// Recursion with then-chains: a failure leads to a pause, and the pause to the rest of the tries.

export interface RetryOptions {
  times: number;
  baseMs: number;
  factor?: number;
  maxMs?: number;
  shouldRetry?: (error: unknown) => boolean;
  signal?: AbortSignal;
}

export async function retry<T>(fn: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  return retryFrom(1, fn, options);
}

function retryFrom<T>(attempt: number, fn: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const { times, baseMs, factor = 2, maxMs = Infinity, shouldRetry, signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  return fn(attempt).catch((error: unknown) => {
    const isFinal = attempt === times || shouldRetry?.(error) === false;
    if (isFinal) throw error;
    const ms = Math.min(maxMs, baseMs * factor ** (attempt - 1));
    return pause(ms, signal).then(() => retryFrom(attempt + 1, fn, options));
  });
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const callOff = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', callOff);
      resolve();
    }, ms);
    signal?.addEventListener('abort', callOff, { once: true });
  });
}
