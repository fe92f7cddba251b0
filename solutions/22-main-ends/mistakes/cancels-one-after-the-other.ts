// caught by: many tasks: done before main, or all cancelled at once when it ends
// en: what is left is cancelled one after the other, each after the clean-up of the one before.
// ja: 残ったタスクを、前のタスクの後片付けが済んでから、1 つずつ順にキャンセルしたとき
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { currentLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { Task } from '../asyncio/task';
import { createTask } from '../asyncio/tasks';
export { coroutine, createTask, sleep };

export async function run<T>(main: Coroutine<T>): Promise<T> {
  const loop = new EventLoop();
  const task = new Task(main, loop);
  await runUntilDone(loop, task);
  await endLeftOvers(loop);
  return task.result();
}

async function endLeftOvers(loop: EventLoop): Promise<void> {
  const left = [...loop.tasks];
  for (const task of left) {
    task.cancel();
    await runUntilDone(loop, task);
  }
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
