// A second task sleeps and cancels; whether it was late is read from what came of that.
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
  const work = ensureFuture(awaitable);
  if (work.done()) return work.result();
  const me = currentTask();
  const asked = me?.cancelling() ?? 0;
  const watch = ms > 0 ? createTask(watcher(work, ms)) : undefined;
  if (watch === undefined) work.cancel();
  try {
    return yield* work;
  } catch (error) {
    const isLate = watch === undefined || watch.done();
    if (isLate && error instanceof CancelledError && me?.cancelling() === asked) throw new TimeoutError();
    throw error;
  } finally {
    watch?.cancel();
  }
});

const watcher = coroutine('watcher', function* (work: Future<unknown>, ms: number) {
  yield* sleep(ms);
  work.cancel();
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
