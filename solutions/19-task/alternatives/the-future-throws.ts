// A failed future needs no throw: the yield* that goes on finds the exception in it. One function is called by all.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Step, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
export { coroutine, EventLoop, Future };

export class Task<T> extends Future<T> {
  constructor(
    private readonly coro: Coroutine<T>,
    loop: EventLoop,
  ) {
    super(loop);
    loop.callSoon(this.next);
  }

  private readonly next = (): void => this.take(() => this.coro.send());

  private take(step: () => Step<T>): void {
    try {
      const halt = step();
      if (halt.done) this.setResult(halt.value);
      else this.prepare(halt.value);
    } catch (error) {
      this.setException(error);
    }
  }

  private prepare(yielded: unknown): void {
    if (yielded instanceof Future) yielded.addDoneCallback(this.next);
    else if (yielded === null || yielded === undefined) this.loop.callSoon(this.next);
    else this.loop.callSoon(this.fail, yielded);
  }

  private readonly fail = (yielded: unknown): void => {
    this.take(() => this.coro.throw(new RuntimeError(`Task got bad yield: ${String(yielded)}`)));
  };
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
