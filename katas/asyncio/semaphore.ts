import { Coroutine } from './coroutine';
import type { Steps } from './coroutine';
import { CancelledError, ValueError } from './errors';
import { Future } from './future';
import { getRunningLoop } from './running-loop';

/** At most so many tasks at a time. */
export class Semaphore {
  #value: number;
  readonly #waiters = new Set<Future<void>>();

  /** @throws ValueError when `value` is negative */
  constructor(value = 1) {
    if (value < 0) throw new ValueError('Semaphore initial value must be >= 0');
    this.#value = value;
  }

  /** Whether `acquire` would wait. */
  locked(): boolean {
    return this.#value === 0 || [...this.#waiters].some((waiter) => !waiter.cancelled());
  }

  acquire(): Coroutine<true> {
    return new Coroutine('Semaphore.acquire', () => this.#acquire());
  }

  release(): void {
    this.#value += 1;
    this.#wakeNext();
  }

  *#acquire(): Steps<true> {
    if (!this.locked()) {
      this.#value -= 1;
      return true;
    }
    const waiter = new Future<void>(getRunningLoop());
    this.#waiters.add(waiter);
    try {
      yield* waiter;
    } catch (error) {
      this.#waiters.delete(waiter);
      if (error instanceof CancelledError && !waiter.cancelled()) {
        // It was given its place already: the place goes to the next.
        this.#value += 1;
        this.#wakeNext();
      }
      throw error;
    }
    this.#waiters.delete(waiter);
    if (this.#value > 0) this.#wakeNext();
    return true;
  }

  /** The place is taken here and not when the waiter runs, so that nobody comes in between. */
  #wakeNext(): void {
    for (const waiter of this.#waiters) {
      if (waiter.done()) continue;
      this.#value -= 1;
      waiter.setResult();
      return;
    }
  }
}
