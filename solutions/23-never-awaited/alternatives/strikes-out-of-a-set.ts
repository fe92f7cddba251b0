// A coroutine of its own kind that strikes itself off a set when it is stepped, thrown into or closed.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

const waiting = new Set<Coroutine<unknown>>();

class Tracked<T> extends Coroutine<T> {
  constructor(name: string, body: () => Steps<T>) {
    super(name, body);
    waiting.add(this);
  }

  override send(value?: unknown) {
    waiting.delete(this);
    return super.send(value);
  }

  override throw(error: unknown) {
    waiting.delete(this);
    return super.throw(error);
  }

  override close() {
    waiting.delete(this);
    super.close();
  }
}

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  return (...args) => new Tracked(name, () => body(...args));
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  const warn = () => {
    const names = [...waiting].map(({ name }) => name);
    waiting.clear();
    for (const name of names) console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  };
  return runMain(new EventLoop(), main).then(
    (result) => {
      warn();
      return result;
    },
    (error: unknown) => {
      warn();
      throw error;
    },
  );
}
