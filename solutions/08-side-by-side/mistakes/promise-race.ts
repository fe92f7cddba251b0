// caught by: two seconds
// en: `Promise.race` is used, which waits only for the first that settles.
// ja: 最初のひとつしか待たない `Promise.race` を使ったとき
import { setTimeout as sleep } from 'node:timers/promises';

// Given: speaks for one second.
export async function hello(): Promise<string> {
  console.log('I say,');
  await sleep(1000);
  console.log('hello');
  return 'hello';
}

// Given: speaks for two seconds.
export async function goodbye(): Promise<string> {
  console.log('you say,');
  await sleep(2000);
  console.log('goodbye');
  return 'goodbye';
}

export async function main(): Promise<string[]> {
  await Promise.race([goodbye(), hello()]);
  return ['goodbye', 'hello'];
}
