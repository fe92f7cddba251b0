// caught by: forgotten in a child, far from main
// en: the warning names `main`, in which the coroutine was forgotten, and not the coroutine.
// ja: 警告が、待ち忘れられたコルーチンではなく、待ち忘れた側の `main` の名前を言ったとき
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
  return runMain(new EventLoop(), main).finally(() => warnNeverAwaited(main.name));
}

function warnNeverAwaited(name: string): void {
  for (const { state } of made.splice(0)) {
    if (state === 'created') console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  }
}
