// outcome: passes | A right answer that waits with node:timers/promises.
import { setTimeout as sleep } from 'node:timers/promises';

export async function main(): Promise<string> {
  console.log('start');
  await sleep(100);
  console.log('end');
  return 'done';
}
