import { RuntimeError } from './errors';
import { currentLoop } from './running-loop';

/** What a coroutine's body is: a generator that yields what it waits for, and returns a T. */
export type Steps<T> = Generator<unknown, T, unknown>;

/** Where a coroutine stands after `send` or `throw`: at a yield, or at its end. */
export type Step<T> = { done?: false; value: unknown } | { done: true; value: T };

/** As `inspect.getcoroutinestate` says it. */
export type CoroutineState = 'created' | 'running' | 'suspended' | 'closed';

/**
 * What the call of an `async def` gives in Python: a body that has not begun. It runs when somebody sends to it, is
 * used once, and is awaited with `yield*` (CPython: `PyCoroObject`, Objects/genobject.c).
 */
export class Coroutine<T> {
  #state: CoroutineState = 'created';
  readonly #steps: Steps<T>;
  /** Those of the loop that have not begun: the loop warns of them when it ends. */
  readonly #unstarted = currentLoop()?.unstarted;

  constructor(
    readonly name: string,
    body: () => Steps<T>,
  ) {
    this.#steps = body();
    this.#unstarted?.add(this);
  }

  get state(): CoroutineState {
    return this.#state;
  }

  /**
   * Runs to the next yield or to the end; the yield gives `value`.
   * @throws what the body throws, and RuntimeError when it runs already or has ended
   */
  send(value?: unknown): Step<T> {
    this.#begin();
    try {
      return this.#halt(this.#steps.next(value));
    } catch (error) {
      this.#state = 'closed';
      throw error;
    }
  }

  /** As `send`, but the yield throws `error`. One that has not begun is closed, and its body never runs. */
  throw(error: unknown): Step<T> {
    this.#begin();
    try {
      return this.#halt(this.#steps.throw(error));
    } catch (thrown) {
      this.#state = 'closed';
      throw thrown;
    }
  }

  /**
   * Ends it where it stands; its `finally` blocks run.
   * @throws RuntimeError when it runs just now, or yields instead of ending
   */
  close(): void {
    if (this.#state === 'closed') return;
    this.#begin();
    try {
      if (!this.#steps.return(undefined as T).done) throw new RuntimeError('coroutine ignored GeneratorExit');
    } finally {
      this.#state = 'closed';
    }
  }

  /** For `yield*`, which is what `await` is in Python. */
  [Symbol.iterator](): Iterator<unknown, T, unknown> {
    if (this.#state === 'suspended') throw new RuntimeError('coroutine is being awaited already');
    return this;
  }

  /** How `yield*` says `send`. */
  next(value?: unknown): Step<T> {
    return this.send(value);
  }

  /** How `yield*` says `close`, when the coroutine that awaits this one is closed. */
  return(value: T): Step<T> {
    this.close();
    return { done: true, value };
  }

  toString(): string {
    return `<coroutine object ${this.name}>`;
  }

  #begin(): void {
    if (this.#state === 'running') throw new RuntimeError('coroutine already executing');
    if (this.#state === 'closed') throw new RuntimeError('cannot reuse already awaited coroutine');
    if (this.#state === 'created') this.#unstarted?.delete(this);
    this.#state = 'running';
  }

  #halt(step: Step<T>): Step<T> {
    this.#state = step.done ? 'closed' : 'suspended';
    return step;
  }
}

/**
 * What `async def` is in Python: `const hello = coroutine('hello', function* () {…})`. Calling `hello()` runs nothing
 * and gives a coroutine object. The name is an argument since compilers rename functions.
 */
export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  return (...args) => new Coroutine(name, () => body(...args));
}
