// caught by: the child outlasts main's own work
// en: the child is only queued, as Python's `create_task` does, and starts at main's first `await`.
// ja: Python の `create_task` のように child を予約するだけで、main の最初の `await` まで始まらないとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const running = Promise.resolve().then(child);

  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  const result = await running;
  console.log('done');
  return result;
}
