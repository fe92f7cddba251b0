import { coroutine } from './coroutine';
import type { Steps } from './coroutine';
import { CancelledError, TimeoutError } from './errors';
import { Future } from './future';
import { getRunningLoop } from './running-loop';
import { ensureFuture } from './tasks';
import type { Awaitable } from './tasks';

/**
 * Awaits for at most `ms` milliseconds; after that cancels, waits for the clean-up however long it takes, and throws
 * TimeoutError (CPython: `wait_for`, Lib/asyncio/tasks.py of 3.11). A result that comes in answer to the cancel is
 * taken. Cancelled from outside, it cancels what it waits for.
 */
export const waitFor = coroutine('waitFor', function* <T>(awaitable: Awaitable<T>, ms: number): Steps<T> {
  const future = ensureFuture(awaitable);
  if (ms <= 0) {
    if (future.done()) return future.result();
    yield* cancelAndWait(future);
    return resultInTime(future);
  }
  const loop = getRunningLoop();
  const waiter = new Future<void>(loop);
  const release = (): void => {
    if (!waiter.done()) waiter.setResult();
  };
  const timer = loop.callLater(ms, release);
  future.addDoneCallback(release);
  try {
    yield* waiter;
  } catch (error) {
    if (future.done()) return future.result();
    future.removeDoneCallback(release);
    yield* cancelAndWait(future);
    throw error;
  } finally {
    timer.cancel();
  }
  if (future.done()) return future.result();
  future.removeDoneCallback(release);
  yield* cancelAndWait(future);
  return resultInTime(future);
});

function* cancelAndWait(future: Future<unknown>): Steps<void> {
  const waiter = new Future<void>(future.loop);
  const release = (): void => {
    if (!waiter.done()) waiter.setResult();
  };
  future.addDoneCallback(release);
  try {
    future.cancel();
    yield* waiter;
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
