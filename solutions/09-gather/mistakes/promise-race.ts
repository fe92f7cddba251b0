// caught by: nothing to do
// en: `Promise.race` is used, which waits only for the first job that settles.
// ja: 最初に終わるひとつしか待たない `Promise.race` を使ったとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const first = await Promise.race(jobs.map((job) => job()));
  return [first];
}
