// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine } from '../asyncio/coroutine';
import { Future } from '../asyncio/future';
import { gather } from '../asyncio/gather';
import { run } from '../asyncio/run';
import { getRunningLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
import { waitFor } from '../asyncio/wait-for';
export { coroutine, createTask, gather, run, sleep, waitFor };

// A future of the running loop that gets what the promise gives: `const text = yield* wrapPromise(readFile(…))`. The
// loop waits for the promise, and all others go on meanwhile. Cancelling the future leaves the promise alone.
export function wrapPromise<T>(promise: PromiseLike<T>): Future<T> {
  throw new Error('Not written yet: a future, and a call that the loop expects and the promise makes');
}

// Given: `npx matsu play 45` awaits a promise while a task ticks.
const tick = coroutine('tick', function* (): Generator<unknown, void, unknown> {
  for (let count = 1; count <= 3; count++) {
    yield* sleep(300);
    console.log(`tick ${count}`);
  }
});
const fetchTea = coroutine('fetchTea', function* () {
  const ticks = createTask(tick());
  const tea = yield* wrapPromise(new Promise<string>((resolve) => setTimeout(resolve, 500, 'tea')));
  console.log(tea);
  yield* ticks;
  return tea;
});
export const main = () => run(fetchTea());
