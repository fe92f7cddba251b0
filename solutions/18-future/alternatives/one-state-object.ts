// The state is one object, whose shape says where the future stands.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { InvalidStateError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
export { EventLoop, InvalidStateError };

type State<T> =
  { is: 'pending'; callbacks: Callback<T>[] } | { is: 'finished'; value: T } | { is: 'failed'; error: unknown };
type Callback<T> = (future: Future<T>) => void;

export class Future<T> {
  #state: State<T> = { is: 'pending', callbacks: [] };

  constructor(readonly loop: EventLoop) {}

  done(): boolean {
    return this.#state.is !== 'pending';
  }

  result(): T {
    switch (this.#state.is) {
      case 'pending':
        throw new InvalidStateError('Result is not set.');
      case 'failed':
        throw this.#state.error;
      case 'finished':
        return this.#state.value;
    }
  }

  exception(): unknown {
    if (this.#state.is === 'pending') throw new InvalidStateError('Exception is not set.');
    return this.#state.is === 'failed' ? this.#state.error : undefined;
  }

  setResult(value: T): void {
    this.#become({ is: 'finished', value });
  }

  setException(error: unknown): void {
    this.#become({ is: 'failed', error });
  }

  #become(state: State<T>): void {
    if (this.#state.is !== 'pending') throw new InvalidStateError('invalid state');
    const { callbacks } = this.#state;
    this.#state = state;
    callbacks.forEach((callback) => this.addDoneCallback(callback));
  }

  addDoneCallback(callback: Callback<T>): void {
    if (this.#state.is === 'pending') this.#state.callbacks.push(callback);
    else this.loop.callSoon(() => callback(this));
  }

  *[Symbol.iterator](): Generator<unknown, T, unknown> {
    while (!this.done()) yield this;
    return this.result();
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
