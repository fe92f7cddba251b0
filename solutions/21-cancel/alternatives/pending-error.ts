// The error that is to be thrown is kept instead of a flag, and callbacks are closures. A done callback clears the timer.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Steps } from '../asyncio/coroutine';
import { CancelledError, RuntimeError } from '../asyncio/errors';
import type { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { getRunningLoop } from '../asyncio/running-loop';
import { run } from '../asyncio/run';
export { CancelledError, coroutine, Future, run };

export class Task<T> extends Future<T> {
  #waiter: Future<unknown> | undefined;
  #pending: CancelledError | undefined;
  readonly #advance: () => void;

  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);

    const resume = () => {
      const error = this.#pending;
      this.#pending = undefined;
      return error === undefined ? coro.send() : coro.throw(error);
    };

    const advance = () => {
      const waited = this.#waiter;
      this.#waiter = undefined;
      try {
        const step = this.#pending !== undefined || waited === undefined ? resume() : wake(coro, waited);
        if (step.done) this.setResult(step.value);
        else this.#waitFor(step.value);
      } catch (error) {
        if (error instanceof CancelledError) super.cancel();
        else this.setException(error);
      }
    };

    this.#advance = advance;
    loop.callSoon(advance);
  }

  override cancel(): boolean {
    if (this.done()) return false;
    if (this.#waiter === undefined || !this.#waiter.cancel()) this.#pending = new CancelledError();
    return true;
  }

  #waitFor(yielded: unknown): void {
    if (!(yielded instanceof Future)) {
      this.loop.callSoon(this.#advance);
      return;
    }
    yielded.addDoneCallback(this.#advance);
    this.#waiter = yielded;
    if (this.#pending !== undefined && this.#waiter.cancel()) this.#pending = undefined;
  }
}

function wake<T>(coro: Coroutine<T>, waited: Future<unknown>) {
  let value;
  try {
    value = waited.result();
  } catch (error) {
    return coro.throw(error);
  }
  return coro.send(value);
}

export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms <= 0) {
    yield;
    return result as T;
  }
  const alarm = new Future<T>(getRunningLoop());
  const timer = alarm.loop.callLater(ms, () => void (alarm.done() || alarm.setResult(result as T)));
  alarm.addDoneCallback(() => timer.cancel());
  return yield* alarm;
});

// Given: a task of yours on the running loop.
export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}
