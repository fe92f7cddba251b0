// caught by: goodbye, hello, hello: two seconds
// en: `Promise.all` is given the functions themselves, which nobody has called.
// ja: 呼び出していない関数そのものを `Promise.all` に渡したとき
export async function gather<T>(jobs: Array<() => Promise<T>>): Promise<T[]> {
  const results: unknown[] = await Promise.all(jobs);
  return results as T[];
}
