// caught by: both have started before main gives way
// en: each call is awaited by itself, so `hello()` is not called before `goodbye()` has ended.
// ja: 呼び出しをひとつずつ `await` し、`goodbye()` が終わるまで `hello()` を呼び出さなかったとき
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
  const first = await goodbye();
  const second = await hello();
  return [first, second];
}
