// caught by: one second
// en: `setTimeout(resolve(), ms)` calls `resolve` at once instead of handing it to the timer.
// ja: `setTimeout(resolve(), ms)` と書いて、`resolve` をタイマーに渡さずにその場で呼んだとき

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(resolve(value as T), ms);
  });
}
