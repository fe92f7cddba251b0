// caught by: hello() without await, as in the article: nothing but a warning
// en: a call of `hello()` runs its body up to the first wait, as an async function of JavaScript does.
// ja: JavaScript の非同期関数のように、`hello()` を呼び出すと、本体が最初に待つところまで動いたとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { Coroutine, coroutine as untracked, type Steps } from '../asyncio/coroutine';
import { EventLoop } from '../asyncio/event-loop';
import { runMain } from '../asyncio/run-main';
import { sleep } from '../asyncio/sleep';
import { createTask } from '../asyncio/tasks';
export { createTask, sleep };

// All that were made since the last run ended, in this order.
const made: Coroutine<unknown>[] = [];

export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  const make = untracked(name, body);
  return (...args) => {
    if (name === 'main') return make(...args);
    const steps = body(...args);
    let first: IteratorResult<unknown, T> | undefined = steps.next();
    const rest = untracked(name, function* (): Steps<T> {
      for (;;) {
        const step = first ?? steps.next();
        first = undefined;
        if (step.done) return step.value;
        yield step.value;
      }
    });
    const coro = rest();
    made.push(coro);
    return coro;
  };
}

export function run<T>(main: Coroutine<T>): Promise<T> {
  return runMain(new EventLoop(), main).finally(warnNeverAwaited);
}

function warnNeverAwaited(): void {
  for (const { name, state } of made.splice(0)) {
    if (state === 'created') console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  }
}
