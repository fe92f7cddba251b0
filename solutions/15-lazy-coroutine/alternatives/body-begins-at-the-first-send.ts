// The body is kept as a function, and its generator is made by the first `send`. Two flags say the state.
export type Steps<T> = Generator<unknown, T, unknown>;

export type Step<T> = { done?: false; value: unknown } | { done: true; value: T };

export type State = 'created' | 'running' | 'suspended' | 'closed';

// Given: the error to throw when a coroutine is used in a way that cannot work.
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

export class Coroutine<T> {
  readonly #body: () => Steps<T>;
  #steps: Steps<T> | undefined;
  #isRunning = false;
  #hasEnded = false;

  constructor(
    readonly name: string,
    body: () => Steps<T>,
  ) {
    this.#body = body;
  }

  get state(): State {
    if (this.#hasEnded) return 'closed';
    if (this.#isRunning) return 'running';
    return this.#steps === undefined ? 'created' : 'suspended';
  }

  send(value?: unknown): Step<T> {
    this.#check();
    this.#steps ??= this.#body();
    return this.#enter(this.#steps, 'next', value);
  }

  throw(error: unknown): Step<T> {
    this.#check();
    if (this.#steps !== undefined) return this.#enter(this.#steps, 'throw', error);
    this.#hasEnded = true;
    throw error;
  }

  close(): void {
    if (this.#hasEnded) return;
    this.#check();
    if (this.#steps !== undefined) this.#enter(this.#steps, 'return', undefined);
    this.#hasEnded = true;
  }

  [Symbol.iterator](): Iterator<unknown, T, unknown> {
    return {
      next: (value) => this.send(value),
      throw: (error) => this.throw(error),
      return: (value) => {
        this.close();
        return { done: true, value: value as T };
      },
    };
  }

  toString(): string {
    return `<coroutine object ${this.name}>`;
  }

  #check(): void {
    if (this.#hasEnded) throw new RuntimeError('cannot reuse already awaited coroutine');
    if (this.#isRunning) throw new RuntimeError('coroutine already executing');
  }

  #enter(steps: Steps<T>, how: 'next' | 'throw' | 'return', what: unknown): Step<T> {
    this.#isRunning = true;
    try {
      const step = how === 'next' ? steps.next(what) : how === 'throw' ? steps.throw(what) : steps.return(what as T);
      this.#hasEnded = step.done === true;
      return step;
    } catch (error) {
      this.#hasEnded = true;
      throw error;
    } finally {
      this.#isRunning = false;
    }
  }
}

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  return (...args) => new Coroutine(name, () => body(...args));
}

// Given: one coroutine from its first day to its last. `npx matsu play 15` plays it.
export function main() {
  const hello = coroutine('hello', function* () {
    console.log('I say,');
    console.log('hello', yield 'to whom?');
    return 'bye';
  });
  const coro = hello();
  console.log(`${coro.toString()} ${coro.state}`);
  console.log('it yields', coro.send().value);
  console.log('it returns', coro.send('world').value);
  return coro.state;
}
