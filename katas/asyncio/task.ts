import type { Coroutine } from './coroutine';
import { CancelledError, RuntimeError } from './errors';
import type { EventLoop } from './event-loop';
import { Future } from './future';
import { getRunningLoop } from './running-loop';

/**
 * Drives a coroutine on the loop: a step, then a wait for the future that it yields, then the next step (CPython:
 * `Task.__step` and `__wakeup`, Lib/asyncio/tasks.py). Making one runs nothing: the first step is queued.
 */
export class Task<T> extends Future<T> {
  readonly #coroutine: Coroutine<T>;
  /** What the coroutine waits for. */
  #waiter: Future<unknown> | null = null;
  /** Cancelled while it waited for nothing: the next step throws. */
  #mustCancel = false;
  #cancelCount = 0;
  #message: string | undefined;

  constructor(coroutine: Coroutine<T>, loop: EventLoop = getRunningLoop()) {
    super(loop);
    this.#coroutine = coroutine;
    loop.tasks.add(this);
    loop.callSoon(this.#wakeUp);
  }

  override get kind(): string {
    return 'Task';
  }

  /**
   * Asks the coroutine to end: CancelledError is thrown where it waits, in a later turn. It may clean up, take its time
   * over it, or refuse.
   * @returns false when it was done already
   */
  override cancel(message?: string): boolean {
    if (this.done()) return this.refuseCancel();
    this.#cancelCount += 1;
    if (this.#waiter?.cancel(message)) return true;
    this.#mustCancel = true;
    this.#message = message;
    return true;
  }

  /** How often it was cancelled, less how often that was taken back. */
  cancelling(): number {
    return this.#cancelCount;
  }

  /** Takes one `cancel` back, for who cancelled by himself and has caught the error. @returns how many are left */
  uncancel(): number {
    if (this.#cancelCount > 0) this.#cancelCount -= 1;
    return this.#cancelCount;
  }

  override setResult(): never {
    throw new RuntimeError('Task does not support setResult operation');
  }

  override setException(): never {
    throw new RuntimeError('Task does not support setException operation');
  }

  /** One closure a task: it is what the loop and the future waited for call. */
  readonly #wakeUp = (waited?: Future<unknown>): void => {
    try {
      waited?.result();
    } catch (error) {
      this.#step({ error });
      return;
    }
    this.#step();
  };

  #step(thrown?: { readonly error: unknown }): void {
    let failure = thrown;
    if (this.#mustCancel) {
      if (!(failure?.error instanceof CancelledError)) failure = { error: new CancelledError(this.#message) };
      this.#mustCancel = false;
    }
    this.#waiter = null;
    const outer = this.loop.currentTask;
    this.loop.currentTask = this;
    let step;
    try {
      step = failure === undefined ? this.#coroutine.send() : this.#coroutine.throw(failure.error);
    } catch (error) {
      this.#finish();
      if (error instanceof CancelledError) super.cancel(error.message);
      else super.setException(error);
      return;
    } finally {
      this.loop.currentTask = outer;
    }
    if (!step.done) {
      this.#wait(step.value);
      return;
    }
    this.#finish();
    // A cancel that came in the last step of all is not lost.
    if (this.#mustCancel) super.cancel(this.#message);
    else super.setResult(step.value);
  }

  #wait(yielded: unknown): void {
    if (yielded === null || yielded === undefined) {
      this.loop.callSoon(this.#wakeUp);
      return;
    }
    const wrong = this.#whatIsWrong(yielded);
    if (wrong !== undefined) {
      this.loop.callSoon(() => this.#step({ error: new RuntimeError(wrong) }));
      return;
    }
    const future = yielded as Future<unknown>;
    future.isAwaited = false;
    future.addDoneCallback(this.#wakeUp);
    this.#waiter = future;
    if (this.#mustCancel && future.cancel(this.#message)) this.#mustCancel = false;
  }

  #whatIsWrong(yielded: unknown): string | undefined {
    if (!(yielded instanceof Future)) return `Task got bad yield: ${String(yielded)}`;
    if (yielded.loop !== this.loop) return 'Task got Future attached to a different loop';
    if (!yielded.isAwaited) return 'yield was used instead of yield* in task';
    if ((yielded as Future<unknown>) === this) return 'Task cannot await on itself';
    return undefined;
  }

  #finish(): void {
    this.loop.tasks.delete(this);
  }
}
