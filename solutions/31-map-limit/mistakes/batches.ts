// caught by: two at a time; a free place is filled at once
// en: the items go in batches, and each batch waits for the slowest of the one before.
// ja: 項目をまとまりに分け、前のまとまりのいちばん遅いものを待ってから次のまとまりを始めるとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let begin = 0; begin < items.length; begin += limit) {
    const batch = items.slice(begin, begin + limit);
    results.push(...(await Promise.all(batch.map((item, at) => fn(item, begin + at)))));
  }
  return results;
}
