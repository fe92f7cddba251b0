import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('hello() without await, as in the article: nothing but a warning', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      yield* sleep(1000);
      console.log('hello');
    });
    const main = coroutine('main', function* () {
      hello();
      return 'of main';
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s = resolved "of main"
  `);
});

test('awaited: no warning', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const hello = coroutine('hello', function* (word: string) {
      console.log('I say,');
      yield* sleep(1000);
      console.log(word);
      return word.length;
    });
    const main = coroutine('main', function* () {
      return yield* hello('hello');
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved 5
  `);
});

test('a task that the end of main cuts off has begun: no warning', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      yield* sleep(1000);
      console.log('hello');
    });
    const main = coroutine('main', function* () {
      createTask(hello());
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | I say,
    0s = resolved
  `);
});

test('two forgotten ones, in the order they were made, when all is over', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      yield* sleep(1000);
      console.log('hello');
    });
    const goodbye = coroutine('goodbye', function* () {
      console.log('you say,');
    });
    const main = coroutine('main', function* () {
      const first = goodbye();
      const second = hello();
      yield* hello();
      return [String(first), String(second)];
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s # RuntimeWarning: coroutine 'goodbye' was never awaited
    1s # RuntimeWarning: coroutine 'hello' was never awaited
    1s = resolved ["<coroutine object goodbye>", "<coroutine object hello>"]
  `);
});

test('forgotten in a child, far from main', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const goodbye = coroutine('goodbye', function* () {
      console.log('you say,');
    });
    const child = coroutine('child', function* () {
      yield* sleep(100);
      goodbye();
      console.log('child');
    });
    const main = coroutine('main', function* () {
      yield* createTask(child());
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0.1s | child
    0.1s # RuntimeWarning: coroutine 'goodbye' was never awaited
    0.1s = resolved
  `);
});

test('closed by hand, or cancelled before the start: no warning', async () => {
  const trace = await play(({ coroutine, run, createTask }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const main = coroutine('main', function* () {
      hello().close();
      const task = createTask(hello());
      task.cancel();
      try {
        yield* task;
      } catch (error) {
        console.log((error as Error).name);
      }
      hello();
      return 'of main';
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | CancelledError
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s = resolved "of main"
  `);
});

test('main fails: the warning still comes', async () => {
  const trace = await play(({ coroutine, run }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const main = coroutine('main', function* () {
      hello();
      throw new Error('main failed');
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s = rejected Error: main failed
  `);
});

test('forgotten in a clean-up after main: the warning waits for it', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const tidy = coroutine('tidy', function* () {
      try {
        yield* sleep(9000);
      } finally {
        yield* sleep(500);
        hello();
      }
    });
    const main = coroutine('main', function* () {
      createTask(tidy());
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0.5s # RuntimeWarning: coroutine 'hello' was never awaited
    0.5s = resolved
  `);
});

test('a second run does not warn of what the first one has forgotten', async () => {
  const trace = await play(async ({ coroutine, run }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const main = coroutine('main', function* (name: string) {
      hello();
      console.log(name);
    });
    await run(main('first'));
    await run(main('second'));
  });

  expect(trace).toFollow(`
    0s | first
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s | second
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s = resolved
  `);
});

test('any program: warns of what was forgotten, and of nothing else', async () => {
  const what = fc.constantFrom('forget' as const, 'await' as const, 'close' as const, 'task' as const);
  const calls = fc.array(fc.tuple(what, fc.stringMatching(/^[a-z]{1,5}$/)), { minLength: 1, maxLength: 6 });
  await forAll([calls], async (calls) => {
    const trace = await play(({ coroutine, run, createTask, sleep }, calls) => {
      const job = (name: string) =>
        coroutine(name, function* () {
          yield* sleep(100);
        });
      const main = coroutine('main', function* () {
        for (const [what, name] of calls) {
          const coro = job(name)();
          if (what === 'await') yield* coro;
          if (what === 'close') coro.close();
          if (what === 'task') yield* createTask(coro);
        }
      });
      return run(main());
    }, calls);

    const end = calls.filter(([what]) => what === 'await' || what === 'task').length / 10;
    const forgotten = calls.filter(([what]) => what === 'forget');
    expect(trace).toFollow(`
      ${forgotten.map(([, name]) => `${end}s # RuntimeWarning: coroutine '${name}' was never awaited`).join('\n')}
      ${end}s = resolved
    `);
  });
});
