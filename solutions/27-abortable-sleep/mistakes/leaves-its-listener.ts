// caught by: no listener is left behind
// en: the listener stays on the signal after a sleep that was not called off.
// ja: 中断されずに終わったあとも、リスナーがシグナルに残っているとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
