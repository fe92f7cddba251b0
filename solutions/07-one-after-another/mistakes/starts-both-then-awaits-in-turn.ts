// caught by: three seconds
// en: both `goodbye()` and `hello()` are called first, and awaited one after the other only then.
// ja: `goodbye()` と `hello()` を先に両方とも呼び出し、そのあとで順番に `await` したとき
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
  const first = goodbye();
  const second = hello();
  return [await first, await second];
}
