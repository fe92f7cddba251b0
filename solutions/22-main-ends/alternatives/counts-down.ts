// Each left-over counts down when it is done, and the last one stops the loop; finally does the rest.
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
  try {
    await runUntilDone(loop, task);
    return task.result();
  } finally {
    await cancelAll(loop, [...loop.tasks]);
  }
}

async function cancelAll(loop: EventLoop, tasks: Task<unknown>[]): Promise<void> {
  const failures: unknown[] = [];
  let open = tasks.length;
  if (open === 0) return;
  for (const task of tasks) {
    task.addDoneCallback(() => {
      if (!task.cancelled()) failures.push(task.exception());
      open -= 1;
      if (open === 0) loop.stop();
    });
    task.cancel();
  }
  await loop.run();
  for (const exception of failures) {
    if (exception === undefined) continue;
    loop.callExceptionHandler({ message: 'unhandled exception during asyncio.run() shutdown', exception });
  }
}

// Given, the middle of kata 20's run: turns the loop until this task is done, and no turn more.
async function runUntilDone(loop: EventLoop, task: Task<unknown>): Promise<void> {
  const stop = () => loop.stop();
  task.addDoneCallback(stop);
  await loop.run();
  task.removeDoneCallback(stop);
  if (!task.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
}
