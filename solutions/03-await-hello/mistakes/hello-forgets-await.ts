// caught by: what follows main comes after it
// en: `sleep(1000)` is called without `await`, so that `hello` goes on at once.
// ja: `sleep(1000)` を `await` せずに呼んだために、`hello` が待たずに先へ進むとき
import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  console.log('I say,');
  sleep(1000);
  console.log('hello');
}

export async function main(): Promise<void> {
  await hello();
}
