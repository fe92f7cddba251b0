// caught by: an error of its own is no cancelling
// en: `cancel` marks the task as cancelled, and its body never hears of it: no error, no `finally`.
// ja: `cancel` がタスクをキャンセル済みにするだけで、本体には何も伝わらず、エラーも `finally` も起こらなかったとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Steps } from '../asyncio/coroutine';
import { CancelledError, RuntimeError } from '../asyncio/errors';
import type { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { getRunningLoop } from '../asyncio/running-loop';
import { run } from '../asyncio/run';
export { CancelledError, coroutine, Future, run };

export class Task<T> extends Future<T> {
  readonly #coro: Coroutine<T>;
  // What the coroutine waits for.
  #waiter: Future<unknown> | null = null;
  // Cancelled while it waited for nothing that could be cancelled: the next step throws.
  #mustCancel = false;

  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);
    this.#coro = coro;
    loop.callSoon(() => this.#step());
  }

  override cancel(): boolean {
    return super.cancel();
  }

  #step(thrown?: { error: unknown }): void {
    if (this.done()) return;
    const failure = this.#mustCancel ? { error: new CancelledError() } : thrown;
    this.#mustCancel = false;
    this.#waiter = null;
    let step;
    try {
      step = failure === undefined ? this.#coro.send() : this.#coro.throw(failure.error);
    } catch (error) {
      if (error instanceof CancelledError) super.cancel();
      else this.setException(error);
      return;
    }
    if (step.done) this.setResult(step.value);
    else this.#wait(step.value);
  }

  #wait(yielded: unknown): void {
    if (yielded instanceof Future) this.#waitFor(yielded);
    else if (yielded === null || yielded === undefined) this.loop.callSoon(() => this.#step());
    else this.loop.callSoon(() => this.#step(badYield(yielded)));
  }

  #waitFor(future: Future<unknown>): void {
    future.addDoneCallback(() => this.#wakeUp(future));
    this.#waiter = future;
    if (this.#mustCancel && future.cancel()) this.#mustCancel = false;
  }

  #wakeUp(future: Future<unknown>): void {
    try {
      future.result();
    } catch (error) {
      this.#step({ error });
      return;
    }
    this.#step();
  }
}

function badYield(yielded: unknown): { error: unknown } {
  return { error: new RuntimeError(`Task got bad yield: ${String(yielded)}`) };
}

export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms <= 0) {
    yield null;
    return result as T;
  }
  const loop = getRunningLoop();
  const future = new Future<T>(loop);
  // The timer may come in the turn in which the future is cancelled.
  const timer = loop.callLater(ms, () => {
    if (!future.cancelled()) future.setResult(result as T);
  });
  try {
    return yield* future;
  } finally {
    timer.cancel();
  }
});

// Given: a task of yours on the running loop.
export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}
