// caught by: with a value
// en: the promise resolves in time, but without the value.
// ja: Promise は時間どおりに解決されるのに、値が渡されないとき

export function sleep<T = void>(ms: number, _value?: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined as T), ms));
}
