// a chain of `then`, and `main` hands on the promise of `hello`
import { setTimeout as sleep } from 'node:timers/promises';

export function hello(): Promise<void> {
  console.log('I say,');
  return sleep(1000).then(() => console.log('hello'));
}

export function main(): Promise<void> {
  return hello();
}
