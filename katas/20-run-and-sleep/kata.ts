// Given: the layers of the katas before this one. The spec uses them through this file, so leave these lines.
import { article } from '../asyncio/article';
import { coroutine, type Coroutine, type Steps } from '../asyncio/coroutine';
import { RuntimeError } from '../asyncio/errors';
import { EventLoop } from '../asyncio/event-loop';
import { Future } from '../asyncio/future';
import { currentLoop, getRunningLoop } from '../asyncio/running-loop';
import { Task } from '../asyncio/task';
export { coroutine, type Task };

// Runs `main` as a task on an event loop of its own and resolves with what it returns, or rejects with what it throws.
// Throws a RuntimeError while a loop is running, and rejects with one when nothing is left that could wake `main`.
export function run<T>(main: Coroutine<T>): Promise<T> {
  throw new Error('Not written yet: make a loop and a task of main, run the loop, give what the task gives');
}

// Waits for `ms` milliseconds and gives `result`. With 0 no time passes, and the others get one turn.
export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  throw new Error('Not written yet: a future that a timer of the loop will set, and wait for it');
});

// Gives the coroutine to the running loop: a task, whose first step comes in the next turn.
export function createTask<T>(coro: Coroutine<T>): Task<T> {
  throw new Error('Not written yet: a task of it, on the loop that is running');
}

// Given: the programs of katas 07 and 08, on your loop. `npx matsu play 20 --real` and `npx matsu play 20 together --real`.
export const { hello, goodbye, main, together } = article({ run, sleep, createTask });
