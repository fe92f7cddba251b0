// A loop that starts the jobs and keeps their promises.
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const started: Promise<T>[] = [];
  for (const job of jobs) started.push(job());
  return Promise.all(started);
}
