// an async block with `try`/`catch` around the `await`

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  void (async () => {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
  })();
}
