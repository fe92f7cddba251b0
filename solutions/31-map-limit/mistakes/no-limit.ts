// caught by: limit 1 is one after the other
// en: `Promise.all` waits for calls that have all been made at once, and nothing looks at `limit`.
// ja: すべてを一度に呼び出して `Promise.all` で待つだけで、`limit` を誰も見ていないとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  void limit;
  return Promise.all(items.map((item, index) => fn(item, index)));
}
