// caught by: two at a time; a free place is filled at once
// en: `items.map(fn)` has started everything before the loop begins to wait for a few at a time.
// ja: ループがいくつかずつ待ち始める前に、`items.map(fn)` がすべてを始めてしまっているとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const jobs = items.map((item, index) => fn(item, index));
  const results: R[] = [];
  for (let begin = 0; begin < jobs.length; begin += limit) {
    results.push(...(await Promise.all(jobs.slice(begin, begin + limit))));
  }
  return results;
}
