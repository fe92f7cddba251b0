// Given: what `withTimeout` fails with when the time is up.
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

// Gives what `work` gives, or fails as it fails. When `work` takes longer than `ms` milliseconds, aborts the signal
// that `work` was given and fails with a TimeoutError at that moment. Leaves no timer behind.
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  throw new Error(`Not written yet: start the work, and give it ${ms} ms`);
}
