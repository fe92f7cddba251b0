// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Step, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
export { coroutine, EventLoop, Future };

// Drives a coroutine on the loop, from one future that it waits for to the next. It is a future itself: for what the
// coroutine returns, or throws.
export class Task<T> extends Future<T> {
  // Runs nothing yet: the first step comes in the next turn of the loop.
  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);
    throw new Error('Not written yet: queue the first step of the coroutine');
  }
}

// Given: two guests wait for tea. `npx matsu play 19`, and with `--real` in real time.
export async function main(): Promise<void> {
  const loop = new EventLoop();
  const tea = new Future<string>(loop);
  const guest = coroutine('guest', function* (name: string): Steps<void> {
    console.log(name, 'waits');
    console.log(name, 'has', yield* tea);
  });
  for (const name of ['Aki', 'Ben']) new Task(guest(name), loop);
  loop.callLater(1000, () => tea.setResult('tea'));
  await loop.run();
}
