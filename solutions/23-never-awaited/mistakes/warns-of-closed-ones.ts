// caught by: closed by hand, or cancelled before the start: no warning
// en: each coroutine whose body has not run is warned of, also one that was closed or cancelled on purpose.
// ja: 本体が動かなかったものすべてについて、わざと閉じたりキャンセルしたりしたものまで警告したとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

const unstarted = new Set<Coroutine<unknown>>();

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  return (...args) => {
    const make = untracked(name, function* (): Steps<T> {
      unstarted.delete(coro);
      return yield* body(...args);
    });
    const coro = make();
    unstarted.add(coro);
    return coro;
  };
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  return runMain(new EventLoop(), main).finally(warnNeverAwaited);
}

function warnNeverAwaited(): void {
  for (const { name } of unstarted) console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  unstarted.clear();
}
