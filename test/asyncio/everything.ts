// The library as one module, for tests: it has no barrel of its own.
import { article } from '../../katas/asyncio/article';
import { run } from '../../katas/asyncio/run';
import { sleep } from '../../katas/asyncio/sleep';
import { createTask } from '../../katas/asyncio/tasks';

export * from '../../katas/asyncio/coroutine';
export * from '../../katas/asyncio/errors';
export * from '../../katas/asyncio/event';
export * from '../../katas/asyncio/event-loop';
export * from '../../katas/asyncio/future';
export * from '../../katas/asyncio/gather';
export * from '../../katas/asyncio/lock';
export * from '../../katas/asyncio/promise';
export * from '../../katas/asyncio/queue';
export * from '../../katas/asyncio/run';
export * from '../../katas/asyncio/running-loop';
export * from '../../katas/asyncio/semaphore';
export * from '../../katas/asyncio/sleep';
export * from '../../katas/asyncio/task';
export * from '../../katas/asyncio/task-group';
export * from '../../katas/asyncio/tasks';
export * from '../../katas/asyncio/wait-for';
export const { hello, goodbye } = article({ run, sleep, createTask });
