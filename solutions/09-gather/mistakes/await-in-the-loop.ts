// caught by: the first error comes out at once; the others go on
// en: each job is awaited inside the loop that starts them, so that they run one after another.
// ja: ジョブを始めるループの中でひとつずつ `await` し、順番に実行したとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const results: T[] = [];
  for (const job of jobs) results.push(await job());
  return results;
}
