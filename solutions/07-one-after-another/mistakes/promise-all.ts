// caught by: three seconds
// en: `goodbye()` and `hello()` are started together and awaited with `Promise.all`.
// ja: `goodbye()` と `hello()` を同時に始めて、`Promise.all` で待ったとき
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
  return await Promise.all([goodbye(), hello()]);
}
