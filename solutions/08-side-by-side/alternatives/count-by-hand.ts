// The promise constructor by hand: each speaker fills in its word, the last one resolves.
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

export function main(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const words: string[] = [];
    let left = 2;
    [goodbye(), hello()].forEach((speaking, at) => {
      speaking.then((word) => {
        words[at] = word;
        left -= 1;
        if (left === 0) resolve(words);
      }, reject);
    });
  });
}
