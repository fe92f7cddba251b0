// caught by: any program: warns of what was forgotten, and of nothing else
// en: nobody warns of a coroutine object that is thrown away.
// ja: 捨てられたコルーチンオブジェクトについて、誰も警告しなかったとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

// All that were made since the last run ended, in this order.
const made: Coroutine<unknown>[] = [];

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  const make = untracked(name, body);
  return (...args) => {
    const coro = make(...args);
    made.push(coro);
    return coro;
  };
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  return runMain(new EventLoop(), main);
}
