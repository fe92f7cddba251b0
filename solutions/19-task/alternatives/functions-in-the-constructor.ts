// No methods: two functions that call each other. What a bad yield throws is thrown at once, without a turn of its own.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine, type Step, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
export { coroutine, EventLoop, Future };

export class Task<T> extends Future<T> {
  constructor(coro: Coroutine<T>, loop: EventLoop) {
    super(loop);

    const advance = (resume: () => Step<T>): void => {
      let step: Step<T>;
      try {
        step = resume();
        while (!step.done && isBad(step.value)) {
          step = coro.throw(new RuntimeError(`Task got bad yield: ${String(step.value)}`));
        }
      } catch (error) {
        this.setException(error);
        return;
      }
      if (step.done) this.setResult(step.value);
      else if (step.value instanceof Future) step.value.addDoneCallback(goOn);
      else loop.callSoon(goOn);
    };

    const goOn = (future?: Future<unknown>): void => {
      const failure = future?.exception();
      advance(() => (failure === undefined ? coro.send() : coro.throw(failure)));
    };

    loop.callSoon(goOn);
  }
}

function isBad(yielded: unknown): boolean {
  return yielded !== null && yielded !== undefined && !(yielded instanceof Future);
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
