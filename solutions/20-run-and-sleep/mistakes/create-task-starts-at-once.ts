// caught by: a task starts when main gives way
// en: `createTask` runs the first step during the call, as JavaScript starts an async function.
// ja: `createTask` が、JavaScript の非同期関数のように、呼び出しの中で最初のステップを実行してしまったとき
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
  let first: { step: unknown } | undefined = { step: coro.send() };
  const rest = coroutine(coro.name, function* (): Steps<T> {
    const { step } = first as { step: { done?: boolean; value: unknown } };
    first = undefined;
    if (step.done) return step.value as T;
    yield step.value;
    for (;;) {
      const next = coro.send();
      if (next.done) return next.value;
      yield next.value;
    }
  });
  return new Task(rest(), getRunningLoop());
}

// Given: the article's programs, on your loop. `npx matsu play 20 --real` and `npx matsu play 20 together --real`.
export const { hello, goodbye, main, together } = article({ run, sleep, createTask });
