// The workers share one iterator; a failure ends it for all of them.

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const entries = remaining(items);
  const worker = async (): Promise<void> => {
    for (const [index, item] of entries.all()) {
      results[index] = await fn(item, index).catch((error: unknown) => {
        entries.close();
        throw error;
      });
    }
  };
  const workers: Promise<void>[] = [];
  while (workers.length < limit) workers.push(worker());
  await Promise.all(workers);
  return results;
}

function remaining<T>(items: readonly T[]): { all(): Iterable<[number, T]>; close(): void } {
  let left = [...items.entries()];
  return {
    *all() {
      for (let entry = left.shift(); entry !== undefined; entry = left.shift()) yield entry;
    },
    close() {
      left = [];
    },
  };
}
