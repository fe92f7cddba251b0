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

// Runs them at the same time, coroutines as tasks, and gives their results in the order of `awaitables`. The first
// error comes out at once, and the others go on; with `returnExceptions` errors are results like any other. Cancelling
// what it gives cancels all of them.
export function gather<const A extends Many>(awaitables: A, options?: { returnExceptions?: false }): Future<Results<A>>;
export function gather<const A extends Many>(
  awaitables: A,
  options: { returnExceptions: true },
): Future<Results<A, Error>>;
export function gather(
  awaitables: readonly Awaitable<unknown>[],
  { returnExceptions = false }: { returnExceptions?: boolean } = {},
): Future<unknown[]> {
  throw new Error('Not written yet: a task of each, and a future that their callbacks will set');
}

// Given: the speakers of katas 07 and 08, gathered. `npx matsu play 24 --real` takes its two seconds.
const { hello, goodbye } = article({ run, sleep, createTask });
const together = coroutine('main', function* () {
  return yield* gather([goodbye(), hello(), hello()]);
});
export const main = () => run(together());
