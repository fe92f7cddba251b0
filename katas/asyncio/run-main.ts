import { Coroutine, coroutine } from './coroutine';
import { RuntimeError, ValueError } from './errors';
import type { EventLoop } from './event-loop';
import type { Future } from './future';
import { gather } from './gather';
import { currentLoop } from './running-loop';
import { Task } from './task';

/**
 * Runs `main` on this loop, and ends what it leaves behind (CPython: Lib/asyncio/runners.py). `main` begins before this
 * returns.
 * @returns what `main` returns; rejected with what it throws
 * @throws RuntimeError when a loop is running, ValueError when `main` is no coroutine object
 */
export function runMain<T>(loop: EventLoop, main: Coroutine<T>): Promise<T> {
  if (currentLoop() !== null) {
    throw new RuntimeError('asyncio.run() cannot be called from a running event loop');
  }
  if (!(main instanceof Coroutine)) throw new ValueError(`a coroutine was expected, got ${String(main)}`);
  return runAndEnd(loop, new Task(main, loop));
}

async function runAndEnd<T>(loop: EventLoop, main: Task<T>): Promise<T> {
  try {
    return await runUntilComplete(loop, main);
  } finally {
    await shutDown(loop).finally(() => reportUnretrieved(loop));
  }
}

async function shutDown(loop: EventLoop): Promise<void> {
  await cancelAllTasks(loop);
  for (const shutdown of [shutdownAsyncgens, shutdownDefaultExecutor]) {
    await runUntilComplete(loop, new Task(shutdown(), loop));
  }
}

async function runUntilComplete<T>(loop: EventLoop, future: Future<T>): Promise<T> {
  const stop = (): void => loop.stop();
  future.addDoneCallback(stop);
  await loop.run();
  future.removeDoneCallback(stop);
  if (!future.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
  return future.result();
}

/** What `main` did not wait for is cancelled; its clean-up is waited for, and what it throws is reported. */
async function cancelAllTasks(loop: EventLoop): Promise<void> {
  const left = [...loop.tasks];
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  await runUntilComplete(loop, gather(left, { returnExceptions: true }));
  for (const task of left) {
    const exception = task.cancelled() ? undefined : task.exception();
    if (exception === undefined) continue;
    loop.callExceptionHandler({ message: 'unhandled exception during asyncio.run() shutdown', exception });
  }
}

// There are no asynchronous generators and no threads to end here, as there mostly are none in CPython. But running
// these gives the callbacks that are still queued their last four turns, there and here.
const shutdownAsyncgens = coroutine('shutdownAsyncgens', function* () {});
const shutdownDefaultExecutor = coroutine('shutdownDefaultExecutor', function* () {});

/** CPython reports these when the future is freed, which may be any time after. */
function reportUnretrieved(loop: EventLoop): void {
  for (const future of loop.unretrieved) {
    const message = `${future.kind} exception was never retrieved`;
    loop.callExceptionHandler({ message, exception: future.exception() });
  }
}
