// A second task awaits each child and puts its result at its place, from the last one to the first.
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
  const children = awaitables.map((awaitable) => ensureFuture(awaitable));
  const outer = new Outer(children);
  const results = new Map<number, unknown>();
  const watch = coroutine('watch', function* (child: Future<unknown>, at: number) {
    try {
      results.set(at, yield* child);
    } catch (error) {
      results.set(at, error);
      if (!returnExceptions && !outer.done()) outer.setException(error);
    }
    if (results.size < children.length || outer.done()) return;
    if (outer.isAsked) outer.setException(new CancelledError());
    else outer.setResult(children.map((_, place) => results.get(place)));
  });
  for (const [at, child] of [...children.entries()].reverse()) createTask(watch(child, at));
  if (children.length === 0) outer.setResult([]);
  return outer;
}

class Outer extends Future<unknown[]> {
  isAsked = false;

  constructor(private readonly children: Future<unknown>[]) {
    super(getRunningLoop());
  }

  override cancel(): boolean {
    for (const child of this.children) this.isAsked = child.cancel() || this.isAsked;
    return this.isAsked;
  }
}

// Given: the article's last program. `npx matsu play 24 --real` takes its two seconds.
const { hello, goodbye } = article({ run, sleep, createTask });
const together = coroutine('main', function* () {
  return yield* gather([goodbye(), hello(), hello()]);
});
export const main = () => run(together());
