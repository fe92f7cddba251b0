// caught by: two errors: the first in time, the second is not unhandled
// en: `Promise.allSettled` is used and the errors in what it gives are left out.
// ja: `Promise.allSettled` を使い、その結果に含まれるエラーを捨てたとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const outcomes = await Promise.allSettled(jobs.map((job) => job()));
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
}
