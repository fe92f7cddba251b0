// Calls `fn` with each item and its index, in the order of the items, with at most `limit` calls running at a time.
// Resolves with the results in the order of the items; rejects as soon as one call fails, and then starts no other.
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  throw new Error(`Not written yet: map ${items.length} items, at most ${limit} at a time`);
}
