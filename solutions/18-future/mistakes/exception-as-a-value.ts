// caught by: yield* of a future that fails throws where it is awaited
// en: `result()` returns the exception instead of throwing it.
// ja: `result()` が、例外を投げずに値として返したとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { InvalidStateError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
export { EventLoop, InvalidStateError };

// A box for a value that is still to come. It is set once, with a result or with an exception.
export class Future<T> {
  #state: 'pending' | 'finished' | 'failed' = 'pending';
  #value: T | undefined;
  #error: unknown;
  #callbacks: ((future: Future<T>) => void)[] = [];

  constructor(readonly loop: EventLoop) {}

  done(): boolean {
    return this.#state !== 'pending';
  }

  result(): T {
    if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
    if (this.#state === 'failed') return this.#error as T;
    return this.#value as T;
  }

  exception(): unknown {
    if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
    return this.#error;
  }

  setResult(value: T): void {
    this.#settle('finished');
    this.#value = value;
  }

  setException(error: unknown): void {
    this.#settle('failed');
    this.#error = error;
  }

  addDoneCallback(fn: (future: Future<T>) => void): void {
    if (this.done()) this.loop.callSoon(fn, this);
    else this.#callbacks.push(fn);
  }

  *[Symbol.iterator](): Generator<unknown, T, unknown> {
    if (!this.done()) yield this;
    return this.result();
  }

  #settle(state: 'finished' | 'failed'): void {
    if (this.done()) throw new InvalidStateError('invalid state');
    this.#state = state;
    for (const fn of this.#callbacks) this.loop.callSoon(fn, this);
    this.#callbacks = [];
  }
}

// Given: somebody waits for tea. `npx matsu play 18`, and with `--real` in real time.
export async function main(): Promise<void> {
  const loop = new EventLoop();
  const tea = new Future<string>(loop);
  tea.addDoneCallback((future) => console.log('I have', future.result()));
  loop.callLater(1000, () => {
    tea.setResult('tea');
    console.log('set');
  });
  await loop.run();
}
