// caught by: whoever sets the future goes on first
// en: `setResult` calls the callbacks itself, before it returns.
// ja: `setResult` が、戻る前に自分でコールバックを呼び出したとき
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
    if (this.#state === 'failed') throw this.#error;
    return this.#value as T;
  }

  exception(): unknown {
    if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
    return this.#error;
  }

  setResult(value: T): void {
    this.#value = value;
    this.#settle('finished');
  }

  setException(error: unknown): void {
    this.#error = error;
    this.#settle('failed');
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
    for (const fn of this.#callbacks) fn(this);
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
