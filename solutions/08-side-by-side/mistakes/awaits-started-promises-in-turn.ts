// caught by: hello fails at 1000: main fails, nothing floats
// en: both are started and then awaited in turn, so that nobody listens to `hello()` when it fails during the wait for `goodbye()`.
// ja: 両方を始めてから順番に `await` し、`goodbye()` を待つ間に起きた `hello()` の失敗を誰も受け取らなかったとき
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
