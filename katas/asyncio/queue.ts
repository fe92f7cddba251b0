import { Coroutine } from './coroutine';
import type { Steps } from './coroutine';
import { ValueError } from './errors';
import { Event } from './event';
import { Future } from './future';
import { getRunningLoop } from './running-loop';

/** `getNowait` of an empty queue. */
export class QueueEmpty extends Error {
  override readonly name = 'QueueEmpty';
}

/** `putNowait` to a full queue. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Items from task to task, first in, first out; `maxsize` 0 is no limit (CPython: Lib/asyncio/queues.py). */
export class Queue<T> {
  readonly #items: T[] = [];
  readonly #getters = new Set<Future<void>>();
  readonly #putters = new Set<Future<void>>();
  readonly #finished = new Event();
  #unfinished = 0;

  constructor(readonly maxsize = 0) {
    this.#finished.set();
  }

  qsize(): number {
    return this.#items.length;
  }

  empty(): boolean {
    return this.#items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  /** Waits for a place. */
  put(item: T): Coroutine<void> {
    return new Coroutine('Queue.put', () => this.#put(item));
  }

  /** @throws QueueFull */
  putNowait(item: T): void {
    if (this.full()) throw new QueueFull();
    this.#items.push(item);
    this.#unfinished += 1;
    this.#finished.clear();
    wakeNext(this.#getters);
  }

  /** Waits for an item. */
  get(): Coroutine<T> {
    return new Coroutine('Queue.get', () => this.#get());
  }

  /** @throws QueueEmpty */
  getNowait(): T {
    if (this.empty()) throw new QueueEmpty();
    const item = this.#items.shift() as T;
    wakeNext(this.#putters);
    return item;
  }

  /** Says that an item which was taken is worked off. @throws ValueError when there is none */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError('taskDone() called too many times');
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** Until all items are worked off. */
  join(): Coroutine<void> {
    return new Coroutine('Queue.join', () => this.#join());
  }

  *#put(item: T): Steps<void> {
    yield* waitWhile(() => this.full(), this.#putters);
    this.putNowait(item);
  }

  *#get(): Steps<T> {
    yield* waitWhile(() => this.empty(), this.#getters);
    return this.getNowait();
  }

  *#join(): Steps<void> {
    if (this.#unfinished > 0) yield* this.#finished.wait();
  }
}

/** Asks again each time it is woken: somebody may have come in between. */
function* waitWhile(isBlocked: () => boolean, waiters: Set<Future<void>>): Steps<void> {
  while (isBlocked()) {
    const waiter = new Future<void>(getRunningLoop());
    waiters.add(waiter);
    try {
      yield* waiter;
    } catch (error) {
      waiter.cancel();
      waiters.delete(waiter);
      // Woken and cancelled in the same turn: the next one is to have it.
      if (!isBlocked() && !waiter.cancelled()) wakeNext(waiters);
      throw error;
    }
  }
}

function wakeNext(waiters: Set<Future<void>>): void {
  for (const waiter of waiters) {
    waiters.delete(waiter);
    if (waiter.done()) continue;
    waiter.setResult();
    return;
  }
}
