// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Steps } from '../asyncio/coroutine';
import { CancelledError, TimeoutError } from '../asyncio/errors';
import { Future } from '../asyncio/future';
import { run } from '../asyncio/run';
import { getRunningLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { createTask, currentTask, ensureFuture, type Awaitable } from '../asyncio/tasks';
export { CancelledError, coroutine, createTask, Future, getRunningLoop, run, sleep, TimeoutError };

// Awaits for at most `ms` milliseconds and gives the result. After that it cancels, waits for the clean-up however long
// it takes, and throws a TimeoutError. Cancelled from outside, it cancels what it waits for.
export const waitFor = coroutine('waitFor', function* <T>(awaitable: Awaitable<T>, ms: number): Steps<T> {
  throw new Error('Not written yet: a task of it, a timer that will cancel the task, and what came of both');
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
