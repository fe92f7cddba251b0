// A plain future whose cancel is replaced; each child puts its result at its place.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { article } from '../asyncio/article';
import { coroutine } from '../asyncio/coroutine';
import { CancelledError } from '../asyncio/errors';
import { Future } from '../asyncio/future';
import { run } from '../asyncio/run';
import { getRunningLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { createTask, ensureFuture, type Awaitable } from '../asyncio/tasks';
export { CancelledError, coroutine, createTask, run, sleep };

// Given: what comes out has the types of what went in, each at its place.
type Results<A extends readonly unknown[], Also = never> = {
  -readonly [At in keyof A]: A[At] extends Awaitable<infer T> ? T | Also : never;
};
type Many = readonly Awaitable<unknown>[] | [];

export function gather<const A extends Many>(awaitables: A, options?: { returnExceptions?: false }): Future<Results<A>>;
export function gather<const A extends Many>(
  awaitables: A,
  options: { returnExceptions: true },
): Future<Results<A, Error>>;
export function gather(
  awaitables: readonly Awaitable<unknown>[],
  { returnExceptions = false }: { returnExceptions?: boolean } = {},
): Future<unknown[]> {
  const outer = new Future<unknown[]>(getRunningLoop());
  const children = new Set<Future<unknown>>();
  const results: unknown[] = Array.from(awaitables, () => undefined);
  const state = { left: awaitables.length, isCancelled: false };
  outer.cancel = () => {
    if (outer.done()) return false;
    const asked = [...children].filter((child) => child.cancel()).length;
    if (asked > 0) state.isCancelled = true;
    return asked > 0;
  };
  awaitables.forEach((awaitable, at) => {
    const child = ensureFuture(awaitable);
    children.add(child);
    child.addDoneCallback(() => {
      state.left -= 1;
      try {
        results[at] = child.result();
      } catch (error) {
        results[at] = error;
        if (!returnExceptions && !outer.done()) outer.setException(error);
      }
      if (state.left > 0 || outer.done()) return;
      if (state.isCancelled) outer.setException(new CancelledError());
      else outer.setResult(results);
    });
  });
  if (awaitables.length === 0) outer.setResult(results);
  return outer;
}

// Given: the article's last program. `npx matsu play 24 --real` takes its two seconds.
const { hello, goodbye } = article({ run, sleep, createTask });
const together = coroutine('main', function* () {
  return yield* gather([goodbye(), hello(), hello()]);
});
export const main = () => run(together());
