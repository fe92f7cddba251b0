// caught by: when every child is done there is nothing to cancel
// en: `cancel` cancels the future that `gather` gave, and the tasks behind it go on.
// ja: `cancel` が `gather` の返した Future だけをキャンセルし、その先のタスクが進み続けたとき
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
  const outer = new Future<unknown[]>(getRunningLoop());
  let left = children.length;
  const onDone = (child: Future<unknown>): void => {
    left -= 1;
    const outcome = outcomeOf(child);
    if (outer.done()) return;
    if ('error' in outcome && !returnExceptions) outer.setException(outcome.error);
    else if (left === 0) outer.setResult(resultsOf(children));
  };
  for (const child of children) child.addDoneCallback(onDone);
  if (left === 0) outer.setResult([]);
  return outer;
}

function resultsOf(children: readonly Future<unknown>[]): unknown[] {
  return children.map(outcomeOf).map((outcome) => ('error' in outcome ? outcome.error : outcome.value));
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

// Asks in any case: an error that somebody has asked for is not reported as never retrieved.
function outcomeOf(child: Future<unknown>): Outcome {
  try {
    return { value: child.result() };
  } catch (error) {
    return { error };
  }
}

// Given: the article's last program. `npx matsu play 24 --real` takes its two seconds.
const { hello, goodbye } = article({ run, sleep, createTask });
const together = coroutine('main', function* () {
  return yield* gather([goodbye(), hello(), hello()]);
});
export const main = () => run(together());
