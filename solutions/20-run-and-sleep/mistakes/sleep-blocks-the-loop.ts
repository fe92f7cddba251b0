// caught by: await hello: one second
// en: `sleep` waits in a loop until the clock has moved on, and nobody else gets a turn meanwhile.
// ja: `sleep` が、時計が進むまで繰り返しの中で待ち、その間ほかの誰にも順番を渡さなかったとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { article } from '../asyncio/article';
import { coroutine, type Coroutine, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { currentLoop, getRunningLoop } from '../asyncio/running-loop';
import { Task } from '../asyncio/task';
export { coroutine, type Task };

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
  const loop = getRunningLoop();
  const end = loop.time() + ms;
  while (loop.time() < end);
  yield null;
  return result as T;
});

export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}

// Given: the article's programs, on your loop. `npx matsu play 20 --real` and `npx matsu play 20 together --real`.
export const { hello, goodbye, main, together } = article({ run, sleep, createTask });
