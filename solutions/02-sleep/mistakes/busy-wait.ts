// caught by: two at once
// en: `sleep` loops on `Date.now()` until the time is over, so that nothing else can run meanwhile.
// ja: 時間が来るまで `Date.now()` を見ながらループして、その間ほかに何も動けなくしたとき

export async function sleep<T = void>(ms: number, value?: T): Promise<T> {
  const end = Date.now() + ms;
  while (Date.now() < end);
  return value as T;
}
