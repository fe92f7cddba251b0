// caught by: already aborted: at once, and no timer
// en: nothing follows `reject` to leave the function, so that an aborted signal still starts a timer.
// ja: `reject` のあとで関数を抜けず、中断済みのシグナルでもタイマーを始めるとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) reject(signal.reason);
    const wakeUp = (): void => {
      signal?.removeEventListener('abort', callOff);
      resolve();
    };
    const callOff = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(wakeUp, ms);
    signal?.addEventListener('abort', callOff, { once: true });
  });
}
