// caught by: main does not wait; the work goes on after main
// en: the work is put off with `setTimeout`, so that it starts only after its caller has gone on.
// ja: `setTimeout` で仕事を後回しにし、呼び出し側が先へ進んでからやっと始まるとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  setTimeout(async () => {
    try {
      await work();
    } catch (error) {
      onError(error);
    }
  }, 0);
}
