import { asyncioTests } from './on-stage';

describe('what CPython does with tasks', () => {
  const follows = asyncioTests();

  follows(
    'awaiting a coroutine makes no task',
    ({ coroutine, run, allTasks, createTask, currentTask }) => {
      const main = coroutine('main', function* () {
        const outer = currentTask();
        const inner = coroutine('inner', function* () {
          console.log(allTasks().length, currentTask() === outer);
        });
        yield* inner();
        yield* createTask(inner());
      });
      return run(main());
    },
    `
    0s | 1 true
    0s | 2 false
    0s = resolved
  `,
  );

  follows(
    'a task that is not awaited does not run before main gives way',
    ({ coroutine, run, createTask, hello }) => {
      const main = coroutine('main', function* () {
        createTask(hello());
        console.log('main ends');
      });
      return run(main());
    },
    `
    0s | main ends
    0s | I say,
    0s = resolved
  `,
  );

  follows(
    'the same task is awaited twice, and runs once',
    ({ coroutine, run, createTask }) => {
      const once = coroutine('once', function* () {
        console.log('run');
        return 1;
      });
      const main = coroutine('main', function* () {
        const task = createTask(once());
        return [yield* task, yield* task];
      });
      return run(main());
    },
    `
    0s | run
    0s = resolved [1, 1]
  `,
  );

  follows(
    'the same coroutine is awaited twice: an error',
    ({ coroutine, run, hello }) => {
      const main = coroutine('main', function* () {
        const coro = hello();
        yield* coro;
        yield* coro;
      });
      return run(main());
    },
    `
    0s | I say,
    1s | hello
    1s = rejected RuntimeError: cannot reuse already awaited coroutine
  `,
  );

  follows(
    'run inside a running loop: an error, and the coroutine is left',
    ({ coroutine, run, hello }) => {
      const main = coroutine('main', function* () {
        void run(hello());
      });
      return run(main());
    },
    `
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s = rejected RuntimeError: asyncio.run() cannot be called from a running event loop
  `,
  );

  follows(
    'a stored coroutine starts when it is awaited',
    ({ coroutine, run, hello, sleep }) => {
      const main = coroutine('main', function* () {
        const coro = hello();
        yield* sleep(5000);
        console.log('now await it');
        yield* coro;
      });
      return run(main());
    },
    `
    5s | now await it
    5s | I say,
    6s | hello
    6s = resolved
  `,
  );

  follows(
    'sleep(0) gives the others one turn',
    ({ coroutine, run, gather, sleep }) => {
      const count = coroutine('count', function* (name: string) {
        for (let at = 0; at < 3; at++) {
          console.log(name, at);
          yield* sleep(0);
        }
      });
      const main = coroutine('main', function* () {
        yield* gather([count('a'), count('b')]);
      });
      return run(main());
    },
    `
    0s | a 0
    0s | b 0
    0s | a 1
    0s | b 1
    0s | a 2
    0s | b 2
    0s = resolved
  `,
  );

  follows(
    'the exception of a task that nobody asks for is reported',
    ({ coroutine, run, createTask, sleep }) => {
      const boom = coroutine('boom', function* () {
        throw new Error('boom');
      });
      const main = coroutine('main', function* () {
        const task = createTask(boom());
        yield* sleep(1000);
        console.log('main goes on', task.done());
      });
      return run(main());
    },
    `
    1s | main goes on true
    1s # Task exception was never retrieved: Error: boom
    1s = resolved
  `,
  );

  follows(
    'a lost update',
    ({ coroutine, run, gather, sleep }) => {
      let total = 0;
      const add = coroutine('add', function* (amount: number) {
        const before = total;
        yield* sleep(1000);
        total = before + amount;
      });
      const main = coroutine('main', function* () {
        yield* gather([add(1), add(2)]);
        return total;
      });
      return run(main());
    },
    `
    1s = resolved 2
  `,
  );
});
