// caught by: cancelled by another while there is time: no TimeoutError
// en: the TimeoutError comes with the cancel, and the clean-up is not waited for.
// ja: キャンセルと同時に TimeoutError を投げ、後片付けを待たなかったとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Steps } from '../asyncio/coroutine';
import { CancelledError, TimeoutError } from '../asyncio/errors';
import { Future } from '../asyncio/future';
import { run } from '../asyncio/run';
import { getRunningLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { createTask, currentTask, ensureFuture, type Awaitable } from '../asyncio/tasks';
export { CancelledError, coroutine, createTask, Future, getRunningLoop, run, sleep, TimeoutError };

export const waitFor = coroutine('waitFor', function* <T>(awaitable: Awaitable<T>, ms: number): Steps<T> {
  const task = ensureFuture(awaitable);
  const loop = getRunningLoop();
  const waiter = new Future<void>(loop);
  const release = (): void => {
    if (!waiter.done()) waiter.setResult();
  };
  const timer = loop.callLater(ms, release);
  task.addDoneCallback(release);
  try {
    yield* waiter;
  } finally {
    timer.cancel();
    if (!task.done()) task.cancel();
  }
  if (task.cancelled() || !task.done()) throw new TimeoutError();
  return task.result();
});

// Given: `npx matsu play 25` waits for one second and gives up.
const slow = coroutine('slow', function* () {
  try {
    yield* sleep(10_000);
  } finally {
    console.log('slow cleans up');
  }
});
export const main = () => run(waitFor(slow(), 1000));
