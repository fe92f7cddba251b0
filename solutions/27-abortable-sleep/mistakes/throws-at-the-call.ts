// caught by: already aborted: at once, and no timer
// en: an aborted signal makes the call itself throw, where the caller expects a promise that is rejected.
// ja: 中断済みのシグナルを渡すと、拒否される Promise が返る代わりに、呼び出しそのものが例外を投げるとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
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
