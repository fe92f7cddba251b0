import { setTimeout as sleep } from 'node:timers/promises';

export async function hello(): Promise<void> {
  console.log('I say,');
  await sleep(1000);
  console.log('hello');
}

export async function main(): Promise<void> {
  await hello();
}
