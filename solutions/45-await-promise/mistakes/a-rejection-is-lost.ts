// caught by: rejected before anybody awaits it: kept, as in Python
// en: only the value is waited for, and a rejection reaches nobody.
// ja: 値だけを受け取り、拒否が誰にも届かなかったとき
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
  const call = loop.expectCall();
  promise.then((value) =>
    call(() => {
      if (!future.done()) future.setResult(value);
    }),
  );
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
