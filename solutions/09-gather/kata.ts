export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  return Promise.all(jobs.map((job) => job()));
}
