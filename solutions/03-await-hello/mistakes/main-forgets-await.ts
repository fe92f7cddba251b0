// caught by: main waits for hello
// en: `hello()` is called without `await`.
// ja: `hello()` を `await` せずに呼んだとき
import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  console.log('I say,');
  await sleep(1000);
  console.log('hello');
}

export async function main(): Promise<void> {
  hello();
}
