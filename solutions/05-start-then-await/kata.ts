import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  const running = child();

  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  const result = await running;
  console.log('done');
  return result;
}
