// caught by: while a task waits for its turn awaiting a coroutine does not give way
// en: awaiting a coroutine makes a task of it, so that the others get a turn first.
// ja: コルーチンを待つとき、それをタスクにして、ほかのタスクに先に順番を渡してしまったとき
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
    coro[Symbol.iterator] = () => createTask(coro)[Symbol.iterator]();
    return coro;
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
