// caught by: a task that main does not wait for says "I say," and no more, as in the article
// en: `run` is over when `main` is, and what is left runs on behind its back, as promises do in JavaScript.
// ja: JavaScript の Promise のように、`run` は `main` とともに終わるが、残ったタスクがその裏で動き続けたとき
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
  return new Promise((resolve, reject) => {
    task.addDoneCallback(() => {
      if (task.cancelled() || task.exception() !== undefined) reject(task.exception());
      else resolve(task.result());
    });
    void loop.run();
  });
}

// Given, the middle of kata 20's run: turns the loop until this task is done, and no turn more.
async function runUntilDone(loop: EventLoop, task: Task<unknown>): Promise<void> {
  const stop = () => loop.stop();
  task.addDoneCallback(stop);
  await loop.run();
  task.removeDoneCallback(stop);
  if (!task.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
}
