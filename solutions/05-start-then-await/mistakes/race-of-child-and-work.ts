// caught by: the child outlasts main's own work
// en: `Promise.race` waits for the quicker of the child and main's own work, and not for both.
// ja: `Promise.race` を使い、child と main 自身の仕事のうち早く終わったほうしか待たないとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const running = child();
  const result = await Promise.race([running, work()]);
  console.log('done');
  return result;
}

async function work(): Promise<string> {
  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');
  return '';
}
