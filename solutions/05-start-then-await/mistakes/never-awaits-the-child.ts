// caught by: the child outlasts main's own work
// en: `child()` is started but not awaited before "done" is printed.
// ja: `child()` を始めただけで、`await` しないまま "done" を表示するとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const running = child();

  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  console.log('done');
  return running;
}
