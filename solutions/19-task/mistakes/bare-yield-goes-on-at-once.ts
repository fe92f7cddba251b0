// caught by: any number of tasks, any number of bare yields: a turn each
// en: after a bare yield the next step comes at once, and the others get no turn.
// ja: 空の yield のあと、ほかのタスクに順番を渡さずに、すぐ次のステップを実行したとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Step, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
export { coroutine, EventLoop, Future };

// Drives a coroutine on the loop, from one future that it waits for to the next. It is a future itself: for what the
// coroutine returns, or throws.
export class Task<T> extends Future<T> {
  readonly #coro: Coroutine<T>;

  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);
    this.#coro = coro;
    loop.callSoon(() => this.#step());
  }

  #step(failure?: { error: unknown }): void {
    let step: Step<T>;
    try {
      step = failure === undefined ? this.#coro.send() : this.#coro.throw(failure.error);
    } catch (error) {
      this.setException(error);
      return;
    }
    if (step.done) this.setResult(step.value);
    else this.#wait(step.value);
  }

  #wait(yielded: unknown): void {
    if (yielded === null || yielded === undefined) {
      this.#step();
    } else if (yielded instanceof Future) {
      yielded.addDoneCallback((future) => this.#wakeUp(future));
    } else {
      this.#refuse(yielded);
    }
  }

  #refuse(yielded: unknown): void {
    const error = new RuntimeError(`Task got bad yield: ${String(yielded)}`);
    this.loop.callSoon(() => this.#step({ error }));
  }

  #wakeUp(future: Future<unknown>): void {
    try {
      future.result();
    } catch (error) {
      this.#step({ error });
      return;
    }
    this.#step();
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
