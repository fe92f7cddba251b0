// caught by: close before the first send: the body never runs
// en: a coroutine that has ended starts all over again, as a function does.
// ja: 終わったコルーチンが、関数のように、また最初から実行されるとき
export type Steps<T> = Generator<unknown, T, unknown>;

export type Step<T> = { done?: false; value: unknown } | { done: true; value: T };

export type State = 'created' | 'running' | 'suspended' | 'closed';

// Given: the error to throw when a coroutine is used in a way that cannot work.
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

export class Coroutine<T> {
  #state: State = 'created';
  #steps: Steps<T>;

  constructor(
    readonly name: string,
    private readonly body: () => Steps<T>,
  ) {
    this.#steps = body();
  }

  get state(): State {
    return this.#state;
  }

  send(value?: unknown): Step<T> {
    return this.#resume(() => this.#steps.next(value));
  }

  throw(error: unknown): Step<T> {
    return this.#resume(() => this.#steps.throw(error));
  }

  close(): void {
    if (this.#state === 'closed') return;
    this.#resume(() => this.#steps.return(undefined as T));
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

  #resume(move: () => Step<T>): Step<T> {
    if (this.#state === 'running') throw new RuntimeError('coroutine already executing');
    if (this.#state === 'closed') this.#steps = this.body();
    this.#state = 'running';
    let step: Step<T> | undefined;
    try {
      step = move();
      return step;
    } finally {
      this.#state = step === undefined || step.done ? 'closed' : 'suspended';
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
