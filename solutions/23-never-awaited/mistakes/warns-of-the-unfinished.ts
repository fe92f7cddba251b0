// caught by: a task that the end of main cuts off has begun: no warning
// en: whatever did not come to its end is warned of, though it has begun.
// ja: 始まっていても、最後まで終わらなかったものすべてについて警告したとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

const open = new Set<Coroutine<unknown>>();

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  return (...args) => {
    const make = untracked(name, function* (): Steps<T> {
      const value = yield* body(...args);
      open.delete(coro);
      return value;
    });
    const coro = make();
    open.add(coro);
    return coro;
  };
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  return runMain(new EventLoop(), main).finally(warnNeverAwaited);
}

function warnNeverAwaited(): void {
  for (const { name } of open) console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  open.clear();
}
