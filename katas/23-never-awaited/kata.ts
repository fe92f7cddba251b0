// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

// What `async def` is in Python: calling what it gives runs nothing and gives a coroutine object. Does what the given
// `untracked` does, and remembers each object that it makes.
export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  throw new Error('Not written yet: make coroutine objects as untracked does, and remember them');
}

// Runs `main` as the given `runMain` does. When all is over, warns of each coroutine object that has never begun.
export function run<T>(main: Coroutine<T>): Promise<T> {
  throw new Error('Not written yet: runMain on a new loop, and at its end a console.warn for what has never begun');
}
