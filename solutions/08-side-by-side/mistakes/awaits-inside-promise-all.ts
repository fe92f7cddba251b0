// caught by: two seconds
// en: the calls inside `Promise.all([…])` are awaited themselves, so that nothing is left for it to wait for.
// ja: `Promise.all([…])` の中の呼び出しそのものを `await` し、`Promise.all` が待つものをなくしてしまったとき
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
  return await Promise.all([await goodbye(), await hello()]);
}
