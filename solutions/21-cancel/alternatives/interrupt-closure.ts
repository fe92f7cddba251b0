// The task waits as a coroutine would, and the body is driven by a generator of its own; sleep has a catch.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Steps } from '../asyncio/coroutine';
import { CancelledError, RuntimeError } from '../asyncio/errors';
import type { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { getRunningLoop } from '../asyncio/running-loop';
import { run } from '../asyncio/run';
export { CancelledError, coroutine, Future, run };

type Resume<T> = () => ReturnType<Coroutine<T>['send']>;

export class Task<T> extends Future<T> {
  readonly #coro: Coroutine<T>;
  #asked = 0;
  #heard = 0;
  #interrupt: () => boolean = () => false;

  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);
    this.#coro = coro;
    this.#soon(() => coro.send());
  }

  override cancel(): boolean {
    if (this.done()) return super.cancel();
    if (!this.#interrupt()) this.#asked += 1;
    return true;
  }

  #soon(resume: Resume<T>): void {
    this.#interrupt = () => false;
    this.loop.callSoon(() => this.#run(resume));
  }

  #run(resume: Resume<T>): void {
    const isAsked = this.#asked > this.#heard;
    this.#heard = this.#asked;
    this.#interrupt = () => false;
    try {
      const { done, value } = isAsked ? this.#coro.throw(new CancelledError()) : resume();
      if (done) this.setResult(value);
      else if (value instanceof Future) this.#await(value);
      else if (value === null || value === undefined) this.#soon(() => this.#coro.send());
      else this.#soon(() => this.#coro.throw(new RuntimeError('Task got bad yield')));
    } catch (error) {
      if (!(error instanceof CancelledError)) this.setException(error);
      else super.cancel();
    }
  }

  #await(future: Future<unknown>): void {
    this.#interrupt = () => future.cancel();
    if (this.#asked > this.#heard && future.cancel()) this.#heard = this.#asked;
    future.addDoneCallback(() =>
      this.#run(() => {
        if (future.cancelled()) return this.#coro.throw(new CancelledError());
        const error = future.exception();
        return error === undefined ? this.#coro.send(future.result()) : this.#coro.throw(error);
      }),
    );
  }
}

export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms > 0) yield* nap(ms);
  else yield null;
  return result as T;
});

const nap = coroutine('nap', function* (ms: number): Steps<void> {
  const loop = getRunningLoop();
  const future = new Future<void>(loop);
  const timer = loop.callAt(loop.time() + ms, () => {
    if (!future.done()) future.setResult();
  });
  try {
    yield* future;
  } catch (error) {
    timer.cancel();
    throw error;
  }
});

// Given: a task of yours on the running loop.
export function createTask<T>(coro: Coroutine<T>): Task<T> {
  return new Task(coro, getRunningLoop());
}
