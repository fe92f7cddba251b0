// caught by: forgotten in a clean-up after main: the warning waits for it
// en: the warnings come when `main` is done, before what is left has cleaned up.
// ja: `main` が終わった時点で、残ったタスクの後片付けより先に警告したとき
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
  const whole = untracked(main.name, function* (): Steps<T> {
    try {
      return yield* main;
    } finally {
      warnNeverAwaited();
    }
  });
  return runMain(new EventLoop(), whole());
}

function warnNeverAwaited(): void {
  for (const { name, state } of made.splice(0)) {
    if (state === 'created') console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  }
}
