// caught by: too slow the clean-up is waited for
// en: a time-out gives undefined and no error.
// ja: タイムアウトのとき、エラーにならずに undefined を返したとき
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
  const outer = currentTask();
  const cancelsBefore = outer?.cancelling();
  let isLate = false;
  const giveUp = (): void => {
    if (task.cancel()) isLate = true;
  };
  if (ms <= 0) giveUp();
  const timer = getRunningLoop().callLater(ms, giveUp);
  try {
    return yield* task;
  } catch (error) {
    const isOurs = isLate && outer?.cancelling() === cancelsBefore;
    if (isOurs && error instanceof CancelledError) return undefined as T;
    throw error;
  } finally {
    timer.cancel();
  }
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
