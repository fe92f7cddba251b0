// The promise constructor by hand, with both errors passed on.
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
    goodbye().then((first) => {
      hello().then((second) => resolve([first, second]), reject);
    }, reject);
  });
}
