// caught by: the first error comes out at once; the others go on
// en: the error is thrown only after every job has ended.
// ja: 全部のジョブが終わってから、ようやくエラーを投げたとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const outcomes = await Promise.allSettled(jobs.map((job) => job()));
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
