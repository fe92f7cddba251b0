// An async function inside run, and a sleep that asks for a point in time.
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
  return runOn(new EventLoop(), main);
}

async function runOn<T>(loop: EventLoop, main: Coroutine<T>): Promise<T> {
  const task = new Task(main, loop);
  task.addDoneCallback(() => loop.stop());
  await loop.run();
  if (task.done()) return task.result();
  throw new RuntimeError('deadlock: main waits for something that will never happen');
}

export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms > 0) yield* alarm(getRunningLoop(), ms);
  else yield;
  return result as T;
});

function alarm(loop: EventLoop, ms: number): Future<void> {
  const future = new Future<void>(loop);
  loop.callAt(loop.time() + ms, () => future.setResult());
  return future;
}

export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}

// Given: the article's programs, on your loop. `npx matsu play 20 --real` and `npx matsu play 20 together --real`.
export const { hello, goodbye, main, together } = article({ run, sleep, createTask });
