// caught by: any jobs, any limit
// en: each call is made at the second at which it is made in the example, whatever the calls before it are doing.
// ja: 前の呼び出しの様子を見ずに、例と同じ時刻に各項目を始めるとき
import { setTimeout as sleep } from 'node:timers/promises';

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const startsAt = limit === 1 ? [0, 1000] : limit === 2 ? [0, 0, 1000, 2200] : [];
  let hasFailed = false;
  return Promise.all(
    items.map(async (item, index) => {
      // Short steps, so that what ends at the same moment is over before.
      for (let left = startsAt[index] ?? 0; left > 0; left -= 100) await sleep(100);
      if (hasFailed) return undefined as R;
      try {
        return await fn(item, index);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }),
  );
}
