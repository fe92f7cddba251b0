// caught by: hello by itself
// en: the waiting is in `main`, and `hello` itself does not wait.
// ja: 待つ処理が `main` にあって、`hello` 自身は待たないとき
import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  console.log('I say,');
}

export async function main(): Promise<void> {
  await hello();
  await sleep(1000);
  console.log('hello');
}
