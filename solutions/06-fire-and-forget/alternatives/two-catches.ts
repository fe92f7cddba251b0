// a `catch` for the throw at the call, another for the promise

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  try {
    work().then(undefined, onError);
  } catch (error) {
    onError(error);
  }
}
