// A coroutine of its own waits for what is left and reports, on the same loop.
// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { coroutine, type Coroutine } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { currentLoop } from '../asyncio/running-loop';
import { sleep } from '../asyncio/sleep';
import { Task } from '../asyncio/task';
import { createTask } from '../asyncio/tasks';
export { coroutine, createTask, sleep };

export function run<T>(main: Coroutine<T>): Promise<T> {
  const loop = new EventLoop();
  const task = new Task(main, loop);
  const end = coroutine('end', function* (left: Task<unknown>[]) {
    const errors: unknown[] = [];
    for (const leftOver of left) {
      try {
        yield* leftOver;
      } catch (error) {
        if (!leftOver.cancelled()) errors.push(error);
      }
    }
    for (const exception of errors) {
      loop.callExceptionHandler({ message: 'unhandled exception during asyncio.run() shutdown', exception });
    }
  });
  return runUntilDone(loop, task)
    .then(() => {
      const left = [...loop.tasks];
      // Not in the coroutine: its first step would come a turn too late.
      for (const leftOver of left) leftOver.cancel();
      if (left.length > 0) return runUntilDone(loop, new Task(end(left), loop));
    })
    .then(() => task.result());
}

// Given, the middle of kata 20's run: turns the loop until this task is done, and no turn more.
async function runUntilDone(loop: EventLoop, task: Task<unknown>): Promise<void> {
  const stop = () => loop.stop();
  task.addDoneCallback(stop);
  await loop.run();
  task.removeDoneCallback(stop);
  if (!task.done()) throw new RuntimeError('deadlock: main waits for something that will never happen');
}
