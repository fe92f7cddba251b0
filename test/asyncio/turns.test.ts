import type { Task } from '../../katas/asyncio/task';
import { asyncioTests } from './on-stage';

describe('what CPython does turn by turn', () => {
  const follows = asyncioTests();

  follows(
    'gather queues its coroutines after the tasks that are there',
    ({ coroutine, run, createTask, gather }) => {
      const say = coroutine('say', function* (word: string) {
        console.log(word);
      });
      const main = coroutine('main', function* () {
        const task = createTask(say('task'));
        yield* gather([say('coro1'), task, say('coro2')]);
      });
      return run(main());
    },
    `
    0s | task
    0s | coro1
    0s | coro2
    0s = resolved
  `,
  );

  follows(
    'a task and a plain await: the awaited one starts first',
    ({ coroutine, run, createTask, goodbye, hello }) => {
      const main = coroutine('main', function* () {
        const task = createTask(hello());
        yield* goodbye();
        yield* task;
      });
      return run(main());
    },
    `
    0s | you say,
    0s | I say,
    1s | hello
    2s | goodbye
    2s = resolved
  `,
  );

  follows(
    'a coroutine that was closed is not warned of',
    ({ coroutine, run, hello }) => {
      const main = coroutine('main', function* () {
        hello().close();
        console.log('closed');
      });
      return run(main());
    },
    `
    0s | closed
    0s = resolved
  `,
  );

  follows(
    'a bad yield is thrown into the coroutine',
    ({ coroutine, run }) => {
      const main = coroutine('main', function* () {
        try {
          yield 42;
        } catch (error) {
          console.log((error as Error).message);
        }
      });
      return run(main());
    },
    `
    0s | Task got bad yield: 42
    0s = resolved
  `,
  );

  follows(
    'yield instead of yield*',
    ({ coroutine, run, createTask, hello }) => {
      const main = coroutine('main', function* () {
        yield createTask(hello());
      });
      return run(main());
    },
    `
    0s | I say,
    0s = rejected RuntimeError: yield was used instead of yield* in task
  `,
  );

  follows(
    'a task that awaits itself',
    ({ coroutine, run, currentTask }) => {
      const main = coroutine('main', function* () {
        yield* currentTask() as Task<unknown>;
      });
      return run(main());
    },
    `
    0s = rejected RuntimeError: Task cannot await on itself
  `,
  );

  follows(
    'callbacks and tasks take turns',
    ({ coroutine, run, createTask, getRunningLoop, sleep }) => {
      const say = coroutine('say', function* (word: string) {
        console.log(word);
      });
      const main = coroutine('main', function* () {
        const loop = getRunningLoop();
        loop.callSoon(() => {
          console.log('A');
          loop.callSoon(console.log, 'C');
        });
        loop.callSoon(console.log, 'B');
        createTask(say('T0'));
        yield* sleep(10);
      });
      return run(main());
    },
    `
    0s | A
    0s | B
    0s | T0
    0s | C
    0.01s = resolved
  `,
  );

  follows(
    'awaiting a done task does not give way',
    ({ coroutine, run, createTask, sleep }) => {
      const say = coroutine('say', function* (word: string) {
        console.log(word);
      });
      const main = coroutine('main', function* () {
        const done = createTask(sleep(0));
        yield* done;
        const other = createTask(say('other'));
        console.log('before');
        yield* done;
        console.log('after awaiting a done task');
        yield* other;
      });
      return run(main());
    },
    `
    0s | before
    0s | after awaiting a done task
    0s | other
    0s = resolved
  `,
  );
});
