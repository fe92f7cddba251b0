import { CancelledError } from './errors';
import type { EventLoop } from './event-loop';
import { Future } from './future';
import { getRunningLoop } from './running-loop';
import { ensureFuture } from './tasks';
import type { Awaitable } from './tasks';

/** What the awaitables give, each at its place. */
export type Results<Awaitables extends readonly unknown[], Also = never> = {
  -readonly [At in keyof Awaitables]: Awaitables[At] extends Awaitable<infer T> ? T | Also : never;
};

type Many = readonly Awaitable<unknown>[] | [];

/**
 * Runs the awaitables at the same time, coroutines as tasks, and gives their results in the order of the arguments
 * (CPython: Lib/asyncio/tasks.py). The first exception comes out at once, and the others go on; with
 * `returnExceptions` exceptions are results. Cancelling what it gives cancels all of them.
 */
export function gather<const A extends Many>(
  awaitables: A,
  options: { readonly returnExceptions: true },
): Future<Results<A, Error>>;
export function gather<const A extends Many>(
  awaitables: A,
  options?: { readonly returnExceptions?: false },
): Future<Results<A>>;
export function gather(
  awaitables: Many,
  { returnExceptions = false }: { readonly returnExceptions?: boolean } = {},
): Future<unknown[]> {
  let count = 0;
  const onDone = (child: Future<unknown>): void => {
    count += 1;
    const outcome = outer.done() || !returnExceptions ? outcomeOf(child) : undefined;
    if (outer.done()) return;
    if (outcome !== undefined && 'error' in outcome) outer.setException(outcome.error);
    else if (count === futures.size) outer.finish(children);
  };
  // An awaitable that stands there twice is one task.
  const futures = new Map<Awaitable<unknown>, Future<unknown>>();
  for (const awaitable of awaitables) {
    if (futures.has(awaitable)) continue;
    const future = ensureFuture(awaitable);
    future.addDoneCallback(onDone);
    futures.set(awaitable, future);
  }
  const children = awaitables.map((awaitable) => futures.get(awaitable) as Future<unknown>);
  const outer = new GatheringFuture(children[0]?.loop ?? getRunningLoop(), [...futures.values()]);
  if (children.length === 0) outer.setResult([]);
  return outer;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Asked for even when nobody wants it any more: a second error is not to be reported as never retrieved. */
function outcomeOf(child: Future<unknown>): Outcome {
  try {
    return { value: child.result() };
  } catch (error) {
    return { error };
  }
}

class GatheringFuture extends Future<unknown[]> {
  #isCancelRequested = false;

  constructor(
    loop: EventLoop,
    private readonly children: readonly Future<unknown>[],
  ) {
    super(loop);
  }

  override get kind(): string {
    return '_GatheringFuture';
  }

  /** Is done only when the children are. */
  override cancel(message?: string): boolean {
    if (this.done()) return false;
    let isAsked = false;
    for (const child of this.children) isAsked = child.cancel(message) || isAsked;
    this.#isCancelRequested ||= isAsked;
    return isAsked;
  }

  finish(children: readonly Future<unknown>[]): void {
    const outcomes = children.map(outcomeOf);
    if (this.#isCancelRequested) this.setException(new CancelledError());
    else this.setResult(outcomes.map((outcome) => ('error' in outcome ? outcome.error : outcome.value)));
  }
}
