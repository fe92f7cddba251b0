// an interval that is cleared the first time it fires

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      clearInterval(timer);
      resolve(value as T);
    }, ms);
  });
}
