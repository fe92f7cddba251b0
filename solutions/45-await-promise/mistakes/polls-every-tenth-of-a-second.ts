// caught by: already resolved: a turn, but no time
// en: a timer looks every tenth of a second whether the promise has settled.
// ja: Promise が終わったかどうかを、タイマーで 0.1 秒ごとに確かめたとき
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

export function wrapPromise<T>(promise: PromiseLike<T>): Future<T> {
  const loop = getRunningLoop();
  const future = new Future<T>(loop);
  let settle: (() => void) | undefined;
  promise.then(
    (value) => (settle = () => future.setResult(value)),
    (error: unknown) => (settle = () => future.setException(error)),
  );
  const look = (): void => {
    if (future.done()) return;
    if (settle === undefined) loop.callLater(100, look);
    else settle();
  };
  loop.callLater(100, look);
  return future;
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
