// caught by: a task that main does not wait for has its turn after main has ended, not before
// en: a task starts inside `createTask`, as an async function of JavaScript does, and not in a turn of its own.
// ja: JavaScript の非同期関数のように、タスクが自分のターンではなく `createTask` の呼び出しの中で始まったとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { currentLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { Task } from '../asyncio/task';
import { createTask as given } from '../asyncio/tasks';
export { coroutine, sleep };

export function createTask<T>(coro: Coroutine<T>): Task<T> {
  let first: { step: unknown } | undefined = { step: coro.send() };
  const rest = coroutine(coro.name, function* () {
    const { step } = first as { step: { done?: boolean; value: unknown } };
    first = undefined;
    if (step.done) return step.value as T;
    yield step.value;
    for (;;) {
      const next = coro.send();
      if (next.done) return next.value;
      yield next.value;
    }
  });
  return given(rest());
}

export async function run<T>(main: Coroutine<T>): Promise<T> {
  const loop = new EventLoop();
  const task = new Task(main, loop);
  await runUntilDone(loop, task);
  await endLeftOvers(loop);
  return task.result();
}

async function endLeftOvers(loop: EventLoop): Promise<void> {
  const left = [...loop.tasks];
  for (const task of left) task.cancel();
  for (const task of left) await runUntilDone(loop, task);
  for (const task of left) report(loop, task);
}

function report(loop: EventLoop, task: Task<unknown>): void {
  const exception = task.cancelled() ? undefined : task.exception();
  if (exception === undefined) return;
  loop.callExceptionHandler({ message: 'unhandled exception during asyncio.run() shutdown', exception });
}

// Given, the middle of kata 20's run: turns the loop until this task is done, and no turn more.
async function runUntilDone(loop: EventLoop, task: Task<unknown>): Promise<void> {
  const stop = () => loop.stop();
  task.addDoneCallback(stop);
  await loop.run();
  task.removeDoneCallback(stop);
  if (!task.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
}
