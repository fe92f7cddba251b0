import { Coroutine } from './coroutine';
import type { Steps } from './coroutine';
import { Future } from './future';
import { getRunningLoop } from './running-loop';

/** A flag that tasks can wait for (CPython: Lib/asyncio/locks.py, as the lock and the semaphore). */
export class Event {
  #isSet = false;
  readonly #waiters = new Set<Future<void>>();

  isSet(): boolean {
    return this.#isSet;
  }

  /** Wakes all who wait. */
  set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult();
  }

  /** From here on `wait` waits again. */
  clear(): void {
    this.#isSet = false;
  }

  /** Until the flag is set; at once when it is. */
  wait(): Coroutine<true> {
    return new Coroutine('Event.wait', () => this.#wait());
  }

  *#wait(): Steps<true> {
    if (this.#isSet) return true;
    const waiter = new Future<void>(getRunningLoop());
    this.#waiters.add(waiter);
    try {
      yield* waiter;
      return true;
    } finally {
      this.#waiters.delete(waiter);
    }
  }
}
