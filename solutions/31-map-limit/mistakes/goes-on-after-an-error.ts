// caught by: an error comes out at once and nothing new is started
// en: the error ends one worker only, and the others go on taking items.
// ja: エラーで止まるのは 1 人の作業員だけで、ほかの作業員は項目を取り続けるとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;

  async function work(): Promise<void> {
    while (next < items.length) {
      const index = next++;
      results[index] = await fn(items[index] as T, index);
    }
  }

  await Promise.all(Array.from({ length: limit }, work));
  return results;
}
