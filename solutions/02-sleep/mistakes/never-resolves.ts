// caught by: one after the other
// en: the timer fires, but `resolve` is only named in it, never called.
// ja: タイマーは動くのに、その中で `resolve` の名前を書いただけで呼んでいないとき

export function sleep<T = void>(ms: number, _value?: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve, ms);
  });
}
