export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
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
