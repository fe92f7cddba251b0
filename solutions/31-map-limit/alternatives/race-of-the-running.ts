// A loop that starts the calls itself, and waits with Promise.race when all places are taken.

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const jobs: Promise<R>[] = [];
  const running = new Set<Promise<unknown>>();
  for (const [index, item] of items.entries()) {
    if (running.size >= limit) await Promise.race(running);
    const job = fn(item, index);
    jobs.push(job);
    running.add(job);
    const leave = (): boolean => running.delete(job);
    job.then(leave, () => {});
  }
  return Promise.all(jobs);
}
