// caught by: two mains in turn
// en: `hello` waits first and prints both lines afterwards.
// ja: `hello` が先に待ち、そのあとで 2 行とも表示するとき
import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  await sleep(1000);
  console.log('I say,');
  console.log('hello');
}

export async function main(): Promise<void> {
  await hello();
}
