// Each job writes its result to its own place; Promise.all waits for the writers.
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const results: T[] = [];
  await Promise.all(
    jobs.map(async (job, at) => {
      results[at] = await job();
    }),
  );
  return results;
}
