// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { InvalidStateError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
export { EventLoop, InvalidStateError };

// A box for a value that is still to come. It is set once, with a result or with an exception.
export class Future<T> {
  constructor(readonly loop: EventLoop) {}

  done(): boolean {
    throw new Error('Not written yet: has it been set?');
  }

  // Gives the result or throws the exception that was set. Throws an InvalidStateError before.
  result(): T {
    throw new Error('Not written yet: the result, the exception, or InvalidStateError: Result is not set.');
  }

  // Gives the exception, or undefined when there is a result. Throws an InvalidStateError before.
  exception(): unknown {
    throw new Error('Not written yet: the exception, undefined, or InvalidStateError: Exception is not set.');
  }

  // Throws an InvalidStateError when it has been set already, and so does setException.
  setResult(value: T): void {
    throw new Error('Not written yet: keep the value, and queue the callbacks');
  }

  setException(error: unknown): void {
    throw new Error('Not written yet: keep the error, and queue the callbacks');
  }

  // Calls `fn` with this future in a turn after it is set, or in the next turn if it has been.
  addDoneCallback(fn: (future: Future<T>) => void): void {
    throw new Error('Not written yet: keep the callback, or queue it');
  }

  // For `yield*`: yields itself while it is not done, then gives its result.
  *[Symbol.iterator](): Generator<unknown, T, unknown> {
    throw new Error('Not written yet: yield this if it is not done, then return the result');
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
