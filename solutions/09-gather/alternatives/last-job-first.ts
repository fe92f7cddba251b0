// A recursive gather: the last job is started first, and each result is joined to those before it.
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const job = jobs.at(-1);
  if (job === undefined) return [];
  const last = job();
  const [before, result] = await Promise.all([gather(jobs.slice(0, -1)), last]);
  return [...before, result];
}
