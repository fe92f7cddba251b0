// caught by: the child outlasts main's own work
// en: `child` is called only after main's own work, when its result is needed.
// ja: main 自身の仕事が終わり、結果が必要になってからはじめて `child` を呼ぶとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  const result = await child();
  console.log('done');
  return result;
}
