// `setTimeout` itself hands the value to `resolve`

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, value as T);
  });
}
