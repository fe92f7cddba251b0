// caught by: results in the order of the jobs
// en: each result is pushed when its job ends, so that the fastest job comes first.
// ja: 終わったジョブから順に結果を `push` し、いちばん速いジョブが先頭に来たとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const results: T[] = [];
  await Promise.all(jobs.map(async (job) => results.push(await job())));
  return results;
}
