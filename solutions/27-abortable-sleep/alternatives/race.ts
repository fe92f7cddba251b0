// Two promises race, the timer's and the signal's; `finally` takes away what is left of both.

export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let timer: NodeJS.Timeout | undefined;
  let callOff = (): void => {};
  const woken = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  const aborted = new Promise<never>((_, reject) => {
    callOff = () => reject(signal?.reason);
    signal?.addEventListener('abort', callOff);
  });
  try {
    await Promise.race([woken, aborted]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', callOff);
  }
}
