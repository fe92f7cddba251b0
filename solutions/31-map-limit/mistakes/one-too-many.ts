// caught by: two at a time; a free place is filled at once
// en: the limit is looked at when the next call has been made already, so that one too many is running.
// ja: 次を呼び出したあとで上限を見るので、1 つ多く動いているとき

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const running = new Set<Promise<unknown>>();
  const jobs: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    const job = fn(item, index);
    jobs.push(job);
    const place = job.finally(() => running.delete(place));
    running.add(place);
    if (running.size > limit) await Promise.race(running);
  }
  return Promise.all(jobs);
}
