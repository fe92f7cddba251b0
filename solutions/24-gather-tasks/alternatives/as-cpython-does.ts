// As CPython does: one callback counts, an awaitable that stands there twice is one task, results are read at the end.
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
  const futures = new Map<Awaitable<unknown>, Future<unknown>>();
  for (const awaitable of awaitables) {
    if (!futures.has(awaitable)) futures.set(awaitable, ensureFuture(awaitable));
  }
  const children = [...futures.values()];
  const outer = new GatheringFuture(children);
  let finished = 0;
  for (const child of children) {
    child.addDoneCallback(() => {
      finished += 1;
      const error = errorOf(child);
      if (outer.done()) return;
      if (error !== undefined && !returnExceptions) outer.setException(error);
      else if (finished < children.length) return;
      else if (outer.isCancelRequested) outer.setException(new CancelledError());
      else outer.setResult(awaitables.map((awaitable) => resultOrError(futures.get(awaitable) as Future<unknown>)));
    });
  }
  if (children.length === 0) outer.setResult([]);
  return outer;
}

function errorOf(child: Future<unknown>): unknown {
  return child.cancelled() ? new CancelledError() : child.exception();
}

function resultOrError(child: Future<unknown>): unknown {
  return errorOf(child) ?? child.result();
}

class GatheringFuture extends Future<unknown[]> {
  isCancelRequested = false;
  readonly #children: readonly Future<unknown>[];

  constructor(children: readonly Future<unknown>[]) {
    super(getRunningLoop());
    this.#children = children;
  }

  override cancel(message?: string): boolean {
    if (this.done()) return false;
    const isAsked = this.#children.map((child) => child.cancel(message)).includes(true);
    if (isAsked) this.isCancelRequested = true;
    return isAsked;
  }
}

// Given: the article's last program. `npx matsu play 24 --real` takes its two seconds.
const { hello, goodbye } = article({ run, sleep, createTask });
const together = coroutine('main', function* () {
  return yield* gather([goodbye(), hello(), hello()]);
});
export const main = () => run(together());
