// no time at all is waited for with `setImmediate`, which comes in the same millisecond

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return new Promise((resolve) => {
    const wake = () => resolve(value as T);
    if (ms > 0) setTimeout(wake, ms);
    else setImmediate(wake);
  });
}
