// The promises are awaited in turn, inside a race with the first failure, so that no error waits unheard.
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
  const first = goodbye();
  const second = hello();
  const failure = new Promise<never>((_resolve, reject) => {
    first.catch(reject);
    second.catch(reject);
  });
  return [await Promise.race([first, failure]), await Promise.race([second, failure])];
}
