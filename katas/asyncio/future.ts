import { CancelledError, InvalidStateError, RuntimeError } from './errors';
import type { EventLoop } from './event-loop';

export type DoneCallback<T> = (future: Future<T>) => void;

/** A box for a value that is still to come (CPython: Lib/asyncio/futures.py). */
export class Future<T> {
  /** A coroutine has just yielded this by `yield*`; the task that receives it takes the mark away. */
  isAwaited = false;
  #state: 'pending' | 'cancelled' | 'finished' = 'pending';
  #value: T | undefined;
  #failure: { readonly error: unknown } | undefined;
  #cancelMessage: string | undefined;
  /** Typed so that a Future<string> is a Future<unknown>. */
  #callbacks: DoneCallback<never>[] | undefined;

  constructor(readonly loop: EventLoop) {}

  /** What reports call it. */
  get kind(): string {
    return 'Future';
  }

  done(): boolean {
    return this.#state !== 'pending';
  }

  cancelled(): boolean {
    return this.#state === 'cancelled';
  }

  /** @throws the exception that was set, CancelledError, or InvalidStateError when it is not done */
  result(): T {
    if (this.#state === 'finished' && this.#failure === undefined) return this.#value as T;
    throw this.#ask('Result is not set.');
  }

  /**
   * The exception that was set; undefined when there is none.
   * @throws CancelledError, or InvalidStateError when it is not done
   */
  exception(): unknown {
    return this.#ask('Exception is not set.');
  }

  setResult(value: T): void {
    this.#settle('finished');
    this.#value = value;
  }

  setException(error: unknown): void {
    this.#settle('finished');
    this.#failure = { error };
    this.loop.unretrieved.add(this);
  }

  /** @returns false when it was done already */
  cancel(message?: string): boolean {
    if (this.done()) return this.refuseCancel();
    this.#settle('cancelled');
    this.#cancelMessage = message;
    return true;
  }

  /** Calls `callback` in a turn after this is done; in the next one if it is. */
  addDoneCallback(callback: DoneCallback<T>): void {
    if (this.done()) this.loop.callSoon(callback, this);
    else if (this.#callbacks === undefined) this.#callbacks = [callback];
    else this.#callbacks.push(callback);
  }

  /** @returns how many there were */
  removeDoneCallback(callback: DoneCallback<T>): number {
    const all = this.#callbacks ?? [];
    const rest = all.filter((other) => other !== callback);
    this.#callbacks = rest;
    return all.length - rest.length;
  }

  /** For `yield*`: yields itself while it is not done, and gives its result (CPython: `Future.__await__`). */
  *[Symbol.iterator](): Generator<unknown, T, unknown> {
    if (!this.done()) {
      this.isAwaited = true;
      yield this;
    }
    if (!this.done()) throw new RuntimeError("yield* wasn't used with future");
    return this.result();
  }

  /** Whoever has asked knows of the exception, so nobody else need be told. */
  #ask(notDone: string): unknown {
    if (this.#state === 'cancelled') throw new CancelledError(this.#cancelMessage);
    if (this.#state === 'pending') throw new InvalidStateError(notDone);
    if (this.#failure !== undefined) this.loop.unretrieved.delete(this);
    return this.#failure?.error;
  }

  /** Whoever cancels does not care for an exception, so nobody else need be told of it. */
  protected refuseCancel(): false {
    this.loop.unretrieved.delete(this);
    return false;
  }

  /** Callbacks are queued and never called from here: whoever settles a future goes on first. */
  #settle(state: 'cancelled' | 'finished'): void {
    if (this.done()) throw new InvalidStateError('invalid state');
    this.#state = state;
    for (const callback of this.#callbacks ?? []) this.loop.callSoon(callback as DoneCallback<T>, this);
    this.#callbacks = undefined;
  }
}
