// caught by: throw into one that has not begun: the body never runs
// en: the body runs to its first `yield` during the call, as an async function of JavaScript does.
// ja: JavaScript の非同期関数のように、呼び出しの中で本体が最初の `yield` まで実行されるとき
export type Steps<T> = Generator<unknown, T, unknown>;

export type Step<T> = { done?: false; value: unknown } | { done: true; value: T };

export type State = 'created' | 'running' | 'suspended' | 'closed';

// Given: the error to throw when a coroutine is used in a way that cannot work.
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

export class Coroutine<T> {
  #state: State = 'created';
  readonly #steps: Steps<T>;
  #first: Step<T> | undefined;

  constructor(
    readonly name: string,
    body: () => Steps<T>,
  ) {
    this.#steps = body();
    this.#first = this.#steps.next();
  }

  get state(): State {
    return this.#state;
  }

  send(value?: unknown): Step<T> {
    return this.#resume(() => {
      const first = this.#first;
      this.#first = undefined;
      return first ?? this.#steps.next(value);
    });
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
    if (this.#state === 'closed') throw new RuntimeError('cannot reuse already awaited coroutine');
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
