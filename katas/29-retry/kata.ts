export interface RetryOptions {
  // The most tries, the first one included.
  times: number;
  // The wait after the first try, in milliseconds.
  baseMs: number;
  // Each wait is so many times the one before; 2 when it is left out.
  factor?: number;
  // No wait is longer.
  maxMs?: number;
  // Whether another try makes sense after this error; when it is left out, always.
  shouldRetry?: (error: unknown) => boolean;
  // Ends the waiting and the trying.
  signal?: AbortSignal;
}

// Calls `fn(1)`, then `fn(2)` and so on until a try goes well, and gives what it gives. Waits between two tries:
// `baseMs * factor ** (n - 1)` after try n, at most `maxMs`. Fails with the error of the last try, or with
// `signal.reason`.
export async function retry<T>(fn: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  throw new Error(`Not written yet: try up to ${options.times} times, and wait between two tries`);
}
