// Starts `work` at once, does not wait for it and gives nothing back.
// Whatever goes wrong in `work`, now or later, is handed to `onError`.
export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  throw new Error('Not written yet: start the work and hand its error, if there is one, to onError');
}
