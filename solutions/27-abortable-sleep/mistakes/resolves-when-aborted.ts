// caught by: aborted at 400
// en: the abort wakes the sleeper early, as if the time were over.
// ja: 中断されると、時間が来たときと同じように解決してしまうとき

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const wakeUp = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wakeUp);
      resolve();
    };
    const timer = setTimeout(wakeUp, ms);
    signal?.addEventListener('abort', wakeUp);
  });
}
