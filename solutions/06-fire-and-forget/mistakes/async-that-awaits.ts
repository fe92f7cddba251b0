// caught by: it gives nothing back
// en: `fireAndForget` is itself `async` and awaits the work, so that its caller gets a promise.
// ja: `fireAndForget` 自身が `async` で `work` を `await` し、呼び出し側に Promise が返るとき

export async function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): Promise<void> {
  try {
    await work();
  } catch (error) {
    onError(error);
  }
}
