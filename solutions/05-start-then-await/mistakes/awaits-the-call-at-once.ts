// caught by: the child fails late: main fails
// en: `child()` is awaited where it is called, so that main's own work begins only after the child.
// ja: `child()` を呼んだその場で `await` し、main 自身の仕事が child の終わりまで始まらないとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const result = await child();

  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  console.log('done');
  return result;
}
