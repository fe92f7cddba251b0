// caught by: the child is quicker than main's own work
// en: `child` itself is awaited, without `()`, so that it never runs.
// ja: `()` を付けずに `child` そのものを `await` し、child が一度も実行されないとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const running = child;

  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  const result = await running;
  console.log('done');
  return result;
}
