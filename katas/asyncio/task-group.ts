import { coroutine } from './coroutine';
import type { Coroutine, Steps } from './coroutine';
import { CancelledError, ExceptionGroup, RuntimeError } from './errors';
import { Future } from './future';
import type { Task } from './task';
import { createTask, currentTask } from './tasks';

/**
 * What `async with asyncio.TaskGroup() as group:` is in Python (CPython: Lib/asyncio/taskgroups.py). Gives what `body`
 * returns, when all tasks of the group are done. When one fails, the others and the body are cancelled.
 * @throws (from the coroutine) ExceptionGroup of all that failed
 */
export const taskGroup = coroutine('taskGroup', function* <T>(body: (group: TaskGroup) => Steps<T>): Steps<T> {
  const parent = currentTask();
  if (parent === null) throw new RuntimeError('TaskGroup cannot determine the parent task');
  const group = new TaskGroup(parent);
  let value: T;
  try {
    value = yield* body(group);
  } catch (error) {
    yield* group.exit({ error });
    throw error;
  }
  yield* group.exit();
  return value;
});

export class TaskGroup {
  readonly #tasks = new Set<Task<unknown>>();
  readonly #errors: unknown[] = [];
  #isExiting = false;
  #isAborting = false;
  #isParentCancelled = false;
  #completed: Future<void> | undefined;

  constructor(private readonly parent: Task<unknown>) {}

  /** @throws RuntimeError when the group is over, or about to be */
  createTask<T>(coro: Coroutine<T>): Task<T> {
    if (this.#isExiting && this.#tasks.size === 0) throw new RuntimeError('TaskGroup is finished');
    if (this.#isAborting) throw new RuntimeError('TaskGroup is shutting down');
    const task = createTask(coro);
    task.addDoneCallback(() => this.#onDone(task));
    this.#tasks.add(task);
    return task;
  }

  /** Waits for all tasks. @throws what the group has to say instead of the body's error */
  *exit(failure?: { readonly error: unknown }): Steps<void> {
    this.#isExiting = true;
    const isCancelled = failure?.error instanceof CancelledError;
    let cancelled = isCancelled ? failure : undefined;
    // The group's own cancel of the body is not one from outside.
    if (this.#isParentCancelled && this.parent.uncancel() === 0) cancelled = undefined;
    if (failure !== undefined && !this.#isAborting) this.#abort();

    while (this.#tasks.size > 0) {
      this.#completed ??= new Future<void>(this.parent.loop);
      try {
        yield* this.#completed;
      } catch (error) {
        if (!this.#isAborting) {
          cancelled = { error };
          this.#abort();
        }
      }
      this.#completed = undefined;
    }

    if (cancelled !== undefined && this.#errors.length === 0) throw cancelled.error;
    if (failure !== undefined && !isCancelled) this.#errors.push(failure.error);
    if (this.#errors.length > 0) throw new ExceptionGroup('unhandled errors in a TaskGroup', this.#errors);
  }

  #onDone(task: Task<unknown>): void {
    this.#tasks.delete(task);
    if (this.#tasks.size === 0 && this.#completed?.done() === false) this.#completed.setResult();
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception === undefined) return;
    this.#errors.push(exception);
    if (this.parent.done()) {
      const message = 'Task has errored out but its parent task is already completed';
      this.parent.loop.callExceptionHandler({ message, exception });
    } else if (!this.#isAborting && !this.#isParentCancelled) {
      this.#abort();
      this.#isParentCancelled = true;
      this.parent.cancel();
    }
  }

  #abort(): void {
    this.#isAborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }
}
