// the timer is started first, and awaited after the first line
import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  const pause = sleep(1000);
  console.log('I say,');
  await pause;
  console.log('hello');
}

export async function main(): Promise<void> {
  const greeting = hello();
  return greeting;
}
