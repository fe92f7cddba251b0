// What was set is a function that gives it or throws it. The iterator is made by hand.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { InvalidStateError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
export { EventLoop, InvalidStateError };

export class Future<T> {
  #outcome: (() => T) | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(readonly loop: EventLoop) {}

  done(): boolean {
    return this.#outcome !== undefined;
  }

  result(): T {
    if (this.#outcome === undefined) throw new InvalidStateError('Result is not set.');
    return this.#outcome();
  }

  exception(): unknown {
    if (this.#outcome === undefined) throw new InvalidStateError('Exception is not set.');
    try {
      this.#outcome();
    } catch (error) {
      return error;
    }
  }

  setResult(value: T): void {
    this.#set(() => value);
  }

  setException(error: unknown): void {
    this.#set(() => {
      throw error;
    });
  }

  #set(outcome: () => T): void {
    if (this.#outcome !== undefined) throw new InvalidStateError('invalid state');
    this.#outcome = outcome;
    for (const tell of this.#listeners) tell();
  }

  addDoneCallback(fn: (future: Future<T>) => void): void {
    const tell = (): void => void this.loop.callSoon(() => fn(this));
    if (this.done()) tell();
    else this.#listeners.add(tell);
  }

  [Symbol.iterator](): Iterator<unknown, T, unknown> {
    let hasYielded = false;
    return {
      next: () => {
        if (this.done() || hasYielded) return { done: true, value: this.result() };
        hasYielded = true;
        return { done: false, value: this };
      },
    };
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
