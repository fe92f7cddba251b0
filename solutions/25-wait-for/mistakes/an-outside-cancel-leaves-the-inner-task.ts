// caught by: cancelled from outside CancelledError, and the inner one is cancelled too
// en: a cancel from outside ends the wait, and the inner task goes on.
// ja: 外からキャンセルされたとき、待つのをやめるだけで、内側のタスクをそのまま進ませたとき
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
  const future = ensureFuture(awaitable);
  if (ms <= 0) {
    if (future.done()) return future.result();
    yield* cancelAndWait(future);
    return resultInTime(future);
  }
  const done = new Future<void>(future.loop);
  const release = (): void => {
    if (!done.done()) done.setResult();
  };
  const timer = future.loop.callLater(ms, release);
  future.addDoneCallback(release);
  try {
    yield* done;
  } finally {
    timer.cancel();
    future.removeDoneCallback(release);
  }
  if (future.done()) return future.result();
  yield* cancelAndWait(future);
  return resultInTime(future);
});

function* cancelAndWait(future: Future<unknown>): Steps<void> {
  const over = new Future<void>(future.loop);
  const release = (): void => {
    if (!over.done()) over.setResult();
  };
  future.addDoneCallback(release);
  future.cancel();
  try {
    yield* over;
  } finally {
    future.removeDoneCallback(release);
  }
}

function resultInTime<T>(future: Future<T>): T {
  try {
    return future.result();
  } catch (error) {
    throw error instanceof CancelledError ? new TimeoutError() : error;
  }
}

// Given: `npx matsu play 25` waits for one second and gives up.
const slow = coroutine('slow', function* () {
  try {
    yield* sleep(10_000);
  } finally {
    console.log('slow cleans up');
  }
});
export const main = () => run(waitFor(slow(), 1000));
