// caught by: goodbye fails: hello never starts
// en: an async function is given to `forEach`, which does not wait for it.
// ja: 待ってくれない `forEach` に非同期関数を渡したとき
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
  const words: string[] = [];
  [goodbye, hello].forEach(async (speak) => {
    words.push(await speak());
  });
  return words;
}
