// caught by: two stored coroutines are not two tasks: three seconds
// en: calling a coroutine function makes a task at once, as the call of an async function in JavaScript starts it.
// ja: コルーチン関数を呼び出した時点で、JavaScript の非同期関数のように、すぐにタスクとして始めてしまったとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { article } from '../asyncio/article';
import { Coroutine, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { currentLoop, getRunningLoop } from '../asyncio/running-loop';
import { Task } from '../asyncio/task';
export type { Task };

export function coroutine<Args extends unknown[], T>(name: string, body: (...args: Args) => Steps<T>) {
  return (...args: Args): Coroutine<T> => {
    const coro = new Coroutine(name, () => body(...args));
    if (currentLoop() === null) return coro;
    const task = createTask(coro);
    return new Coroutine(name, () => task[Symbol.iterator]());
  };
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  if (currentLoop() !== null) {
    throw new RuntimeError('asyncio.run() cannot be called from a running event loop');
  }
  const loop = new EventLoop();
  const task = new Task(main, loop);
  task.addDoneCallback(() => loop.stop());
  return loop.run().then(() => {
    if (!task.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
    return task.result();
  });
}

export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms <= 0) {
    yield null;
    return result as T;
  }
  const loop = getRunningLoop();
  const future = new Future<T>(loop);
  loop.callLater(ms, () => future.setResult(result as T));
  return yield* future;
});

export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}

// Given: the article's programs, on your loop. `npx matsu play 20 --real` and `npx matsu play 20 together --real`.
export const { hello, goodbye, main, together } = article({ run, sleep, createTask });
