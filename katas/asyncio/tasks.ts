import type { Coroutine } from './coroutine';
import { Future } from './future';
import { getRunningLoop } from './running-loop';
import { Task } from './task';

/** What `yield*` awaits. */
export type Awaitable<T> = Coroutine<T> | Future<T>;

/** Gives the coroutine to the running loop: it starts in the next turn. */
export function createTask<T>(coroutine: Coroutine<T>): Task<T> {
  return new Task(coroutine, getRunningLoop());
}

/** A future as it is, a coroutine as a new task. */
export function ensureFuture<T>(awaitable: Awaitable<T>): Future<T> {
  return awaitable instanceof Future ? awaitable : createTask(awaitable);
}

/** The task whose step this is; null in a callback of the loop. */
export function currentTask(): Task<unknown> | null {
  return getRunningLoop().currentTask;
}

/** The running loop's tasks that are not done, in the order they were made. */
export function allTasks(): Task<unknown>[] {
  return [...getRunningLoop().tasks];
}
