// caught by: the first error comes out at once; the others go on
// en: all jobs are started and then awaited in turn, so that nobody listens to a job whose turn has not come when it fails.
// ja: 全部のジョブを始めてから順番に `await` し、まだ順番の来ていないジョブの失敗を誰も受け取らなかったとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const started = jobs.map((job) => job());
  const results: T[] = [];
  for (const promise of started) results.push(await promise);
  return results;
}
