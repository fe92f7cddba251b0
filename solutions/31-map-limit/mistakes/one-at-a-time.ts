// caught by: limit larger than the list
// en: each call is awaited inside the loop, so that never more than one is running.
// ja: ループの中で呼び出しを 1 つずつ `await` し、同時に 1 つしか動かないとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  void limit;
  const results: R[] = [];
  for (const [index, item] of items.entries()) results.push(await fn(item, index));
  return results;
}
