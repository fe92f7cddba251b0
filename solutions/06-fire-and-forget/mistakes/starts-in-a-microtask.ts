// caught by: main does not wait; the work goes on after main
// en: `work` is called inside `then`, so that it starts only after the caller has gone on.
// ja: `then` の中で `work` を呼び、呼び出し側が先へ進んでからやっと始まるとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  Promise.resolve().then(work).catch(onError);
}
