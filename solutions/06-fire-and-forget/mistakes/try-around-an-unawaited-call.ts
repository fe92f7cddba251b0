// caught by: a late error goes to onError
// en: `try`/`catch` stands around a call that is not awaited, and is left long before the error comes.
// ja: `await` していない呼び出しを `try`/`catch` で囲み、エラーが起きるずっと前に `try` を抜けているとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  try {
    void work();
  } catch (error) {
    onError(error);
  }
}
