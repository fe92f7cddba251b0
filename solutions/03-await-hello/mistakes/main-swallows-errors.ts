// caught by: an error in hello comes out of main
// en: `main` catches the error of `hello` and says nothing of it.
// ja: `main` が `hello` のエラーを捕まえて、何も知らせないとき
import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  console.log('I say,');
  await sleep(1000);
  console.log('hello');
}

export async function main(): Promise<void> {
  try {
    await hello();
  } catch {
    // keep going
  }
}
