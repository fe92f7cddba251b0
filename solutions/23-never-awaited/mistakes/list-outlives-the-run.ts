// caught by: a second run does not warn of what the first one has forgotten
// en: the list of coroutine objects is never emptied, and the next run warns of the old ones again.
// ja: コルーチンオブジェクトのリストを空にせず、次の `run` で古いものについてまた警告したとき
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
  return runMain(new EventLoop(), main).finally(warnNeverAwaited);
}

function warnNeverAwaited(): void {
  for (const { name, state } of made) {
    if (state === 'created') console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  }
}
