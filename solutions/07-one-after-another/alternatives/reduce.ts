// A reduce that awaits the words so far before it calls the next speaker.
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
  return [goodbye, hello].reduce<Promise<string[]>>(async (before, speak) => {
    const words = await before;
    return [...words, await speak()];
  }, Promise.resolve([]));
}
