import { asyncioTests } from './on-stage';

/** The programs of the article, and what CPython 3.11 prints, at which time. */
describe('the article', () => {
  const follows = asyncioTests();

  follows(
    'a coroutine object: nothing runs',
    ({ hello }) => {
      console.log(String(hello()));
    },
    `
    0s | <coroutine object hello>
    0s = resolved
  `,
  );

  follows(
    'asyncio.run(hello())',
    ({ run, hello }) => {
      return run(hello());
    },
    `
    0s | I say,
    1s | hello
    1s = resolved "hello"
  `,
  );

  follows(
    'a forgotten await: nothing but a warning',
    ({ coroutine, run, hello }) => {
      const main = coroutine('main', function* () {
        hello();
      });
      return run(main());
    },
    `
    0s # RuntimeWarning: coroutine 'hello' was never awaited
    0s = resolved
  `,
  );

  follows(
    'a task that is awaited',
    ({ coroutine, run, createTask, hello }) => {
      const main = coroutine('main', function* () {
        yield* createTask(hello());
      });
      return run(main());
    },
    `
    0s | I say,
    1s | hello
    1s = resolved
  `,
  );

  follows(
    'a task that is not awaited: one turn, and it is cut off',
    ({ coroutine, run, createTask, hello }) => {
      const main = coroutine('main', function* () {
        createTask(hello());
      });
      return run(main());
    },
    `
    0s | I say,
    0s = resolved
  `,
  );

  follows(
    'one after the other: three seconds',
    ({ coroutine, run, hello, goodbye }) => {
      const main = coroutine('main', function* () {
        yield* goodbye();
        yield* hello();
      });
      return run(main());
    },
    `
    0s | you say,
    2s | goodbye
    2s | I say,
    3s | hello
    3s = resolved
  `,
  );

  follows(
    'two tasks: two seconds',
    ({ coroutine, run, createTask, hello, goodbye }) => {
      const main = coroutine('main', function* () {
        const first = createTask(goodbye());
        const second = createTask(hello());
        yield* first;
        yield* second;
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
    'gather: two seconds',
    ({ coroutine, run, gather, hello, goodbye }) => {
      const main = coroutine('main', function* () {
        return yield* gather([goodbye(), hello(), hello()]);
      });
      return run(main());
    },
    `
    0s | you say,
    0s | I say,
    0s | I say,
    1s | hello
    1s | hello
    2s | goodbye
    2s = resolved ["goodbye", "hello", "hello"]
  `,
  );
});
