// caught by: one signal, three sleepers
// en: `sleep` rejects with an error of its own instead of `signal.reason`.
// ja: `signal.reason` ではなく、自分で作ったエラーで拒否するとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Error('aborted'));
      return;
    }
    const wakeUp = (): void => {
      signal?.removeEventListener('abort', callOff);
      resolve();
    };
    const callOff = (): void => {
      clearTimeout(timer);
      reject(new Error('aborted'));
    };
    const timer = setTimeout(wakeUp, ms);
    signal?.addEventListener('abort', callOff, { once: true });
  });
}
