// caught by: any jobs: as long as the slowest, or until the first failure
// en: `gather` starts three jobs, as many as in the examples, and forgets the others.
// ja: `gather` が例と同じ 3 つのジョブしか始めず、残りを忘れてしまうとき

export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const [first, second, third] = jobs;
  const running: Promise<T>[] = [];
  if (first) running.push(first());
  if (second) running.push(second());
  if (third) running.push(third());
  return Promise.all(running);
}
