// caught by: a throw before the first await goes to onError too
// en: `work().catch(onError)` is written, and `work` throws before there is a promise to call `catch` on.
// ja: `work().catch(onError)` と書いたが、`catch` を呼ぶ Promise ができる前に `work` が例外を投げたとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  work().catch(onError);
}
