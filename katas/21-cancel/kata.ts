// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Steps } from '../asyncio/coroutine';
import { CancelledError, RuntimeError } from '../asyncio/errors';
import type { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { getRunningLoop } from '../asyncio/running-loop';
import { run } from '../asyncio/run';
export { CancelledError, coroutine, Future, run };

// The task of kata 19, which steps a coroutine from future to future. It knows nothing of cancelling: mend that.
export class Task<T> extends Future<T> {
  readonly #coro: Coroutine<T>;

  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);
    this.#coro = coro;
    loop.callSoon(() => this.#step());
  }

  // Asks the coroutine to end. False when the task is done already.
  override cancel(): boolean {
    throw new Error('Not written yet: cancel what the coroutine waits for, or remember it for the next step');
  }

  #step(failure?: { error: unknown }): void {
    let step;
    try {
      step = failure === undefined ? this.#coro.send() : this.#coro.throw(failure.error);
    } catch (error) {
      this.setException(error);
      return;
    }
    if (step.done) this.setResult(step.value);
    else this.#wait(step.value);
  }

  #wait(yielded: unknown): void {
    if (yielded instanceof Future) yielded.addDoneCallback((future) => this.#wakeUp(future));
    else if (yielded === null || yielded === undefined) this.loop.callSoon(() => this.#step());
    else this.loop.callSoon(() => this.#step(badYield(yielded)));
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

// The sleep of kata 20. When it is cancelled its timer stays behind: mend that, too.
export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms <= 0) {
    yield null;
    return result as T;
  }
  const loop = getRunningLoop();
  const future = new Future<T>(loop);
  loop.callLater(ms, () => future.setResult(result as T));
  return yield* future;
});

// Given: a task of yours on the running loop.
export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}
