// the child and main's own work are waited for together

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const [result] = await Promise.all([child(), work()]);
  console.log('done');
  return result;
}

async function work(): Promise<void> {
  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');
}
