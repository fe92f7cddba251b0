// Resolves `ms` milliseconds after the call. With a signal: rejects with `signal.reason` at the moment the signal is
// aborted, or at once if it has been aborted already. Leaves no timer and no listener behind.
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  throw new Error(`Not written yet: wait ${ms} ms, or until the signal ${signal ? 'it was given ' : ''}is aborted`);
}
