// caught by: aborted at 400
// en: the abort rejects the promise, and the timer runs on.
// ja: 中断されたときに Promise を拒否するだけで、タイマーを止めないとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const callOff = (): void => reject(signal?.reason);
    setTimeout(() => {
      signal?.removeEventListener('abort', callOff);
      resolve();
    }, ms);
    signal?.addEventListener('abort', callOff, { once: true });
  });
}
