// caught by: awaited: no warning
// en: the warning comes when the coroutine object is made, when nobody can know yet what becomes of it.
// ja: コルーチンオブジェクトを作った時点で、まだどうなるか分からないのに警告したとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  const make = untracked(name, body);
  return (...args) => {
    const coro = make(...args);
    if (name !== 'main') console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
    return coro;
  };
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  return runMain(new EventLoop(), main);
}
