// caught by: a task that main does not wait for may fail in its clean-up: that is reported, and the result of main stands
// en: nobody hears of an error in the clean-up of a left-over.
// ja: 残ったタスクの後片付けで起きたエラーが、誰にも伝わらなかったとき
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
  for (const task of left) await runUntilDone(loop, task);
}

// Given, the middle of kata 20's run: turns the loop until this task is done, and no turn more.
async function runUntilDone(loop: EventLoop, task: Task<unknown>): Promise<void> {
  const stop = () => loop.stop();
  task.addDoneCallback(stop);
  await loop.run();
  task.removeDoneCallback(stop);
  if (!task.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
}
