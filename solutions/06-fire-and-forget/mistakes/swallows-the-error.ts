// caught by: a late error goes to onError
// en: the error of `work` is caught and thrown away, so that `onError` never hears of it.
// ja: `work` のエラーを `catch` して捨ててしまい、`onError` に届かないとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  const run = async () => work();
  run().catch(() => {});
}
