import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('CancelledError comes at the wait, in a later turn, and finally runs', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep, CancelledError }) => {
    const hello = coroutine('hello', function* () {
      try {
        console.log('I say,');
        yield* sleep(5000);
        console.log('hello');
      } catch (error) {
        console.log((error as Error).name);
        throw error;
      } finally {
        console.log('finally');
      }
    });
    const main = coroutine('main', function* () {
      const task = createTask(hello());
      yield* sleep(1000);
      console.log(`cancel ${task.cancel()}`);
      console.log(`not yet: done ${task.done()}`);
      try {
        yield* task;
      } catch (error) {
        console.log(`main saw CancelledError: ${error instanceof CancelledError}`);
      }
      console.log(`cancelled ${task.cancelled()}`);
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | cancel true
    1s | not yet: done false
    1s | CancelledError
    1s | finally
    1s | main saw CancelledError: true
    1s | cancelled true
    1s = resolved
  `);
});

test('cancelled before its first step: it never runs', async () => {
  const trace = await play(({ coroutine, run, createTask }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const main = coroutine('main', function* () {
      const task = createTask(hello());
      task.cancel();
      yield* task;
    });
    return run(main());
  });

  expect(trace).toFollow('0s = rejected CancelledError');
});

test('a coroutine may refuse', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const stubborn = coroutine('stubborn', function* () {
      try {
        yield* sleep(5000);
      } catch {
        console.log('swallowed');
      }
      yield* sleep(1000);
      console.log('still alive');
      return 'r';
    });
    const main = coroutine('main', function* () {
      const task = createTask(stubborn());
      yield* sleep(2000);
      task.cancel();
      return [yield* task, task.cancelled()];
    });
    return run(main());
  });

  expect(trace).toFollow(`
    2s | swallowed
    3s | still alive
    3s = resolved ["r", false]
  `);
});

test('cancelling who waits cancels what it waits for', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const inner = coroutine('inner', function* () {
      try {
        yield* sleep(5000);
      } finally {
        console.log('inner cancelled');
      }
    });
    const outer = coroutine('outer', function* (task: Kata.Task<void>) {
      try {
        yield* task;
      } finally {
        console.log('outer cancelled');
      }
    });
    const main = coroutine('main', function* () {
      const first = createTask(inner());
      const second = createTask(outer(first));
      yield* sleep(1000);
      second.cancel();
      try {
        yield* second;
      } catch {
        console.log(`both ${first.cancelled()} ${second.cancelled()}, again ${second.cancel()}`);
      }
    });
    return run(main());
  });

  expect(trace).toFollow(`
    1s | inner cancelled
    1s | outer cancelled
    1s | both true true, again false
    1s = resolved
  `);
});

test('a clean-up may take its time', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const tidy = coroutine('tidy', function* () {
      try {
        yield* sleep(5000);
      } finally {
        yield* sleep(500);
        console.log('cleaned up');
      }
    });
    const main = coroutine('main', function* () {
      const task = createTask(tidy());
      yield* sleep(1000);
      task.cancel();
      yield* task;
    });
    return run(main());
  });

  expect(trace).toFollow(`
    1.5s | cleaned up
    1.5s = rejected CancelledError
  `);
});

test('too late: what is done stays done', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const main = coroutine('main', function* () {
      const task = createTask(sleep(1000, 'h'));
      yield* task;
      return [task.cancel(), task.result()];
    });
    return run(main());
  });

  expect(trace).toFollow('1s = resolved [false, "h"]');
});

test('the sleep is over in this very moment, and the task has not heard of it: cancelled all the same', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const main = coroutine('main', function* () {
      const task = createTask(sleep(1000, 'h'));
      yield* sleep(1000);
      console.log(`cancel ${task.cancel()}`);
      return yield* task;
    });
    return run(main());
  });

  expect(trace).toFollow(`
    1s | cancel true
    1s = rejected CancelledError
  `);
});

test('at a bare yield: the next step throws', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const count = coroutine('count', function* () {
      for (const [at, bare] of [null, undefined, null].entries()) {
        console.log(`step ${at}`);
        yield bare;
      }
    });
    const main = coroutine('main', function* () {
      const task = createTask(count());
      for (let turn = 0; turn < 3; turn++) yield* sleep(0);
      task.cancel();
      yield* task;
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | step 0
    0s | step 1
    0s | step 2
    0s = rejected CancelledError
  `);
});

test('an error of its own is no cancelling', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const untidy = coroutine('untidy', function* () {
      try {
        yield* sleep(5000);
      } finally {
        throw new Error('no clean-up');
      }
    });
    const main = coroutine('main', function* () {
      const task = createTask(untidy());
      yield* sleep(1000);
      task.cancel();
      try {
        yield* task;
      } finally {
        console.log(`cancelled ${task.cancelled()}`);
      }
    });
    return run(main());
  });

  expect(trace).toFollow(`
    1s | cancelled false
    1s = rejected Error: no clean-up
  `);
});

test('a task that cancels itself runs on to its next wait', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const tasks: Kata.Task<void>[] = [];
    const weary = coroutine('weary', function* () {
      tasks[0]?.cancel();
      console.log('still here');
      yield* sleep(5000);
      console.log('not here');
    });
    const main = coroutine('main', function* () {
      const task = createTask(weary());
      tasks.push(task);
      yield* task;
    });
    return run(main());
  });

  expect(trace).toFollow(`
    0s | still here
    0s = rejected CancelledError
  `);
});

describe('the timer of a cancelled sleep', () => {
  test('does not keep the loop waiting', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep, Future }) => {
      const main = coroutine('main', function* () {
        const task = createTask(sleep(3_600_000));
        yield* sleep(1000);
        task.cancel();
        yield* new Future(task.loop);
      });
      return run(main());
    });

    expect(trace).toFollow('1s = rejected RuntimeError: deadlock: main waits for something that will never happen');
  });

  test('may come in the same turn, and does no harm', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const main = coroutine('main', function* () {
        const task = createTask(sleep(1000));
        // Older than the timer of the sleep, so it comes first.
        task.loop.callLater(1000, () => task.cancel());
        yield* task;
      });
      return run(main());
    });

    expect(trace).toFollow('1s = rejected CancelledError');
  });
});

test('a chain of tasks, cancelled at any time: from the inside out, and each clean-up is waited for', async () => {
  const cleanUps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 });
  const time = fc.integer({ min: 1, max: 2000 }).filter((ms) => ms !== 1000);
  await forAll([time, cleanUps], async (at, cleanUps) => {
    const trace = await play(
      ({ coroutine, run, createTask, sleep }, at, cleanUps) => {
        const level = coroutine('level', function* (inner: Kata.Task<void> | null, name: number, ms: number) {
          try {
            yield* inner ?? sleep(1000);
            console.log(`${name} done`);
          } catch (error) {
            yield* sleep(ms);
            console.log(`${name} cleaned up`);
            throw error;
          }
        });
        const main = coroutine('main', function* () {
          let task: Kata.Task<void> | null = null;
          for (const [name, ms] of cleanUps.entries()) task = createTask(level(task, name, ms));
          yield* sleep(at);
          const isCancelled = task?.cancel();
          try {
            yield* task as Kata.Task<void>;
          } catch (error) {
            console.log((error as Error).name);
          }
          return isCancelled;
        });
        return run(main());
      },
      at,
      cleanUps,
    );

    expect(trace).toFollow(at > 1000 ? inTime(at, cleanUps) : cancelled(at, cleanUps));
  });
});

function inTime(at: number, cleanUps: number[]): string {
  const lines = cleanUps.map((_, name) => `1s | ${name} done`);
  return [...lines, `${at / 1000}s = resolved false`].join('\n');
}

function cancelled(at: number, cleanUps: number[]): string {
  let now = at;
  const lines = cleanUps.map((ms, name) => `${(now += ms) / 1000}s | ${name} cleaned up`);
  return [...lines, `${now / 1000}s | CancelledError`, `${now / 1000}s = resolved true`].join('\n');
}
