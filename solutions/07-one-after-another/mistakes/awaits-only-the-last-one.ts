// caught by: two mains at once still take three seconds
// en: `hello()` is awaited, but `goodbye()` is called without `await`.
// ja: `hello()` は `await` したものの、`goodbye()` を `await` せずに呼んだとき
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
  goodbye();
  const second = await hello();
  return ['goodbye', second];
}
