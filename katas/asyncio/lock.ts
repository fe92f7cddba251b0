import { Coroutine } from './coroutine';
import type { Steps } from './coroutine';
import { CancelledError, RuntimeError } from './errors';
import { Future } from './future';
import { getRunningLoop } from './running-loop';

/** One task at a time, the others in the order they came: `yield* lock.acquire(); try {…} finally { lock.release(); }` */
export class Lock {
  #isLocked = false;
  readonly #waiters = new Set<Future<void>>();

  locked(): boolean {
    return this.#isLocked;
  }

  acquire(): Coroutine<true> {
    return new Coroutine('Lock.acquire', () => this.#acquire());
  }

  /** @throws RuntimeError when nobody holds it */
  release(): void {
    if (!this.#isLocked) throw new RuntimeError('Lock is not acquired.');
    this.#isLocked = false;
    this.#wakeFirst();
  }

  *#acquire(): Steps<true> {
    // Who was woken has its turn before who comes now, though the lock is free in between.
    if (!this.#isLocked && [...this.#waiters].every((waiter) => waiter.cancelled())) {
      this.#isLocked = true;
      return true;
    }
    const waiter = new Future<void>(getRunningLoop());
    this.#waiters.add(waiter);
    try {
      yield* waiter;
    } catch (error) {
      this.#waiters.delete(waiter);
      // Woken and cancelled in the same turn: the next one is to have it.
      if (error instanceof CancelledError && !this.#isLocked) this.#wakeFirst();
      throw error;
    }
    this.#waiters.delete(waiter);
    this.#isLocked = true;
    return true;
  }

  #wakeFirst(): void {
    const [first] = this.#waiters;
    if (first !== undefined && !first.done()) first.setResult();
  }
}
