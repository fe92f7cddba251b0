// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import type { Coroutine, Steps } from '../asyncio/coroutine';
import { coroutine } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { currentLoop, getRunningLoop } from '../asyncio/running-loop';
import { Task } from '../asyncio/task';
export { coroutine } from '../asyncio/coroutine';

// Runs `main` as a task on an EventLoop of its own, until `main` is done, and resolves with what `main` returns or
// rejects with what it throws. Throws RuntimeError in a running loop, and rejects with one when nothing will wake main.
export function run<T>(main: Coroutine<T>): Promise<T> {
  throw new Error('Not written yet: make a loop and a task of main, run the loop, give the result of the task');
}

// A coroutine that waits for `ms` milliseconds and returns `result`; with 0 it gives the others one turn.
export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  throw new Error('Not written yet: a future that a timer of the loop sets; yield* it');
});

// Gives the coroutine to the running loop, as a task that starts in the next turn.
export function createTask<T>(coro: Coroutine<T>): Task<T> {
  throw new Error('Not written yet: a task of it on the running loop');
}
