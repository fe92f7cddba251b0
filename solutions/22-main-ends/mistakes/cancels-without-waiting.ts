// caught by: a task that main does not wait for is waited for while it cleans up
// en: what is left is cancelled and gets one turn more, but a clean-up that takes longer is cut off.
// ja: 残ったタスクはキャンセルされ、もう 1 ターンだけ動けるが、それより長い後片付けは途中で打ち切られたとき
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
  for (const task of left) task.cancel();
  loop.callSoon(() => loop.stop());
  await loop.run();
  for (const task of left) report(loop, task);
}

function report(loop: EventLoop, task: Task<unknown>): void {
  const exception = !task.done() || task.cancelled() ? undefined : task.exception();
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
