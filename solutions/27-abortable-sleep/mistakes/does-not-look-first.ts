// caught by: already aborted: at once, and no timer
// en: `sleep` waits for the event of a signal that was aborted before the call, and that event does not come again.
// ja: 呼び出しの前に中断済みのシグナルで、もう二度と来ない `abort` イベントを待つとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
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
