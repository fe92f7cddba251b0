// caught by: any promises, each at its time
// en: every turn of the loop looks whether the promise has settled, and the host never gets its turn to settle it.
// ja: ループのターンごとに Promise が終わったかどうかを確かめ、環境に順番が回らず、Promise が終わらなかったとき
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
    if (settle === undefined) loop.callSoon(look);
    else settle();
  };
  look();
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
