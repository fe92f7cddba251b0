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

// Lets goodbye and hello speak at the same time (goodbye starts first) and waits for both.
// Resolves with ['goodbye', 'hello']; rejects as soon as one of them fails.
export async function main(): Promise<string[]> {
  throw new Error('Not written yet: start goodbye() and hello(), wait for both, and return both words');
}
