// caught by: results in the order of the items
// en: each result is pushed when its call has ended, so that the fastest comes first.
// ja: 呼び出しが終わった順に結果を `push` し、いちばん速いものが先頭に来るとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  let hasFailed = false;

  async function work(): Promise<void> {
    while (next < items.length && !hasFailed) {
      const index = next++;
      try {
        results.push(await fn(items[index] as T, index));
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }

  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
