import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('await hello: one second', async () => {
  const trace = await play(({ run, hello }) => run(hello()));

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved "hello"
  `);
});

test('one after the other: three seconds', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | you say,
    2s | goodbye
    2s | I say,
    3s | hello
    3s = resolved ["goodbye", "hello"]
  `);
});

test('two tasks: two seconds', async () => {
  const trace = await play(({ together }) => together());

  expect(trace).toFollow(`
    0s | you say,
    0s | I say,
    1s | hello
    2s | goodbye
    2s = resolved ["goodbye", "hello"]
  `);
});

test('two stored coroutines are not two tasks: three seconds', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const say = coroutine('say', function* (first: string, ms: number, last: string) {
      console.log(first);
      yield* sleep(ms);
      console.log(last);
    });
    const main = coroutine('main', function* () {
      const goodbye = say('you say,', 2000, 'goodbye');
      const hello = say('I say,', 1000, 'hello');
      yield* goodbye;
      yield* hello;
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | you say,
    2s | goodbye
    2s | I say,
    3s | hello
    3s = resolved
  `);
});

test('a task starts when main gives way', async () => {
  const trace = await play(({ coroutine, run, createTask, hello }) => {
    const main = coroutine('main', function* () {
      console.log('main 1');
      const task = createTask(hello());
      console.log('main 2');
      yield* task;
      console.log('main 3');
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | main 1
    0s | main 2
    0s | I say,
    1s | hello
    1s | main 3
    1s = resolved
  `);
});

describe('while a task waits for its turn', () => {
  test('awaiting a coroutine does not give way', async () => {
    const trace = await play(({ coroutine, run, createTask }) => {
      const say = coroutine('say', function* (word: string) {
        console.log(word);
      });
      const main = coroutine('main', function* () {
        const task = createTask(say('b'));
        for (let at = 0; at < 3; at++) yield* say('a');
        console.log('before await task');
        yield* task;
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | a
      0s | a
      0s | a
      0s | before await task
      0s | b
      0s = resolved
    `);
  });

  test('awaiting a task does', async () => {
    const trace = await play(({ coroutine, run, createTask }) => {
      const say = coroutine('say', function* (word: string) {
        console.log(word);
      });
      const main = coroutine('main', function* () {
        const task = createTask(say('b'));
        for (let at = 0; at < 3; at++) yield* createTask(say('a'));
        console.log('before await task');
        yield* task;
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | b
      0s | a
      0s | a
      0s | a
      0s | before await task
      0s = resolved
    `);
  });

  test('sleep(0) gives the others a turn', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      // One turn: as long as a bare yield.
      const turn = coroutine('turn', function* () {
        yield null;
      });
      const count = coroutine('count', function* (name: string, giveWay: () => ReturnType<typeof sleep>) {
        for (let at = 0; at < 2; at++) {
          console.log(`${name}${at}`);
          yield* giveWay();
        }
      });
      const main = coroutine('main', function* () {
        const tasks = [createTask(count('a', () => sleep(0))), createTask(count('b', turn))];
        for (const task of tasks) yield* task;
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | a0
      0s | b0
      0s | a1
      0s | b1
      0s = resolved
    `);
  });
});

test('sleep gives its result, and main its own', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const main = coroutine('main', function* () {
      return [yield* sleep(500, 'tea'), yield* sleep(0, 'cup')];
    });
    return run(main());
  });

  expect(trace).toFollow('0.5s = resolved ["tea", "cup"]');
});

test('an error of main comes out of run', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const main = coroutine('main', function* () {
      yield* sleep(100);
      throw new Error('main failed');
    });
    return run(main());
  });

  expect(trace).toFollow('0.1s = rejected Error: main failed');
});

test('run inside run', async () => {
  const trace = await play(({ coroutine, run, hello }) => {
    const main = coroutine('main', function* () {
      void run(hello());
    });
    return run(main());
  });

  expect(trace).toFollow('0s = rejected RuntimeError: asyncio.run() cannot be called from a running event loop');
});

test('nothing will ever wake main: a deadlock, not a hang', async () => {
  const trace = await play(({ coroutine, run, createTask }) => {
    const main = coroutine('main', function* () {
      const tasks: Kata.Task<void>[] = [];
      const waitFor = coroutine('waitFor', function* (at: number) {
        yield* tasks[at] as Kata.Task<void>;
      });
      tasks.push(createTask(waitFor(1)), createTask(waitFor(0)));
      yield* tasks[0] as Kata.Task<void>;
    });
    return run(main());
  });

  expect(trace).toFollow('0s = rejected RuntimeError: deadlock: main waits for something that will never happen');
});
