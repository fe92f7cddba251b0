// A promise that the callback of main's task settles; the end of the loop is for the deadlock alone. A task wakes sleep.
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
  return new Promise((resolve, reject) => {
    new Task(main, loop).addDoneCallback((task) => {
      loop.stop();
      try {
        resolve(task.result());
      } catch (error) {
        reject(error);
      }
    });
    void loop.run().then(() => reject(new RuntimeError('deadlock: main waits for something that will never happen')));
  });
}

export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms <= 0) return yield* oneTurn(result as T);
  const alarm = new Future<T>(getRunningLoop());
  alarm.loop.callLater(ms, (value: T) => alarm.setResult(value), result as T);
  return yield* alarm;
});

function* oneTurn<T>(result: T): Steps<T> {
  yield undefined;
  return result;
}

export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}

// Given: the article's programs, on your loop. `npx matsu play 20 --real` and `npx matsu play 20 together --real`.
export const { hello, goodbye, main, together } = article({ run, sleep, createTask });
