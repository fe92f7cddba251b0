import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

describe('a task that main does not wait for', () => {
  test('says "I say," and no more, as in the article', async () => {
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

  test('has its turn after main has ended, not before', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const hello = coroutine('hello', function* () {
        console.log('I say,');
        yield* sleep(1000);
        console.log('hello');
      });
      const main = coroutine('main', function* () {
        createTask(hello());
        console.log('main ends');
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | main ends
      0s | I say,
      0s = resolved
    `);
  });

  test('gets one turn, not two', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const count = coroutine('count', function* () {
        console.log('one');
        yield* sleep(0);
        console.log('two');
      });
      const main = coroutine('main', function* () {
        createTask(count());
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | one
      0s = resolved
    `);
  });

  test('is cancelled, not dropped', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const hello = coroutine('hello', function* () {
        console.log('I say,');
        try {
          yield* sleep(1000);
          console.log('hello');
        } catch (error) {
          console.log((error as Error).name);
          throw error;
        } finally {
          console.log('finally');
        }
      });
      const main = coroutine('main', function* () {
        createTask(hello());
        console.log('main ends');
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | main ends
      0s | I say,
      0s | CancelledError
      0s | finally
      0s = resolved
    `);
  });

  test('is waited for while it cleans up', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const tidy = coroutine('tidy', function* () {
        try {
          yield* sleep(9000);
        } finally {
          yield* sleep(500);
          console.log('cleaned up');
        }
      });
      const main = coroutine('main', function* () {
        createTask(tidy());
        return 'of main';
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0.5s | cleaned up
      0.5s = resolved "of main"
    `);
  });

  test('is asked once: if it refuses it goes on, and is waited for', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const stubborn = coroutine('stubborn', function* () {
        try {
          yield* sleep(9000);
        } catch {
          console.log('no!');
        }
        yield* sleep(2000);
        console.log('still here');
      });
      const main = coroutine('main', function* () {
        createTask(stubborn());
        return 'of main';
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s | no!
      2s | still here
      2s = resolved "of main"
    `);
  });

  test('may fail in its clean-up: that is reported, and the result of main stands', async () => {
    const trace = await play(({ coroutine, run, createTask, sleep }) => {
      const careless = coroutine('careless', function* () {
        try {
          yield* sleep(9000);
        } finally {
          throw new Error('cleanup broke');
        }
      });
      const main = coroutine('main', function* () {
        createTask(careless());
        return 'of main';
      });
      return run(main());
    });

    expect(trace).toFollow(`
      0s # unhandled exception during asyncio.run() shutdown: Error: cleanup broke
      0s = resolved "of main"
    `);
  });
});

test('main fails: what is left is cancelled, and then the error comes out', async () => {
  const trace = await play(({ coroutine, run, createTask, sleep }) => {
    const background = coroutine('background', function* () {
      try {
        yield* sleep(9000);
      } finally {
        console.log('background cancelled');
        yield* sleep(500);
      }
    });
    const main = coroutine('main', function* () {
      createTask(background());
      yield* sleep(1000);
      throw new Error('main failed');
    });
    return run(main());
  });

  expect(trace).toFollow(`
    1s | background cancelled
    1.5s = rejected Error: main failed
  `);
});

test('many tasks: done before main, or all cancelled at once when it ends', async () => {
  // The rests modulo 8 keep all times apart, so that no two things happen together.
  const eighths = fc.integer({ min: 1, max: 99 });
  const someTasks = fc.array(fc.tuple(eighths, eighths), { minLength: 1, maxLength: 5 });
  await forAll([eighths, someTasks], async (length, list) => {
    const mainMs = 8 * length + 7;
    const jobs = list.map(([ms, cleanUp], at) => ({
      name: `${'abcde'[at]}`,
      ms: 8 * ms + at,
      cleanUp: 8 * cleanUp + at,
    }));
    const trace = await play(leaving, mainMs, jobs);

    expect(trace).toFollow(timelineOf(mainMs, jobs));
  });
});

interface Job {
  name: string;
  ms: number;
  cleanUp: number;
}

const leaving = ({ coroutine, run, createTask, sleep }: typeof Kata, mainMs: number, jobs: Job[]) => {
  const work = coroutine('work', function* ({ name, ms, cleanUp }: Job) {
    try {
      yield* sleep(ms);
      console.log(`${name} done`);
    } catch (error) {
      yield* sleep(cleanUp);
      console.log(`${name} cleaned up`);
      throw error;
    }
  });
  const main = coroutine('main', function* () {
    for (const job of jobs) createTask(work(job));
    yield* sleep(mainMs);
    return jobs.length;
  });
  return run(main());
};

function timelineOf(mainMs: number, jobs: Job[]): string {
  const lines = jobs.map(({ name, ms, cleanUp }) =>
    ms < mainMs ? { at: ms, text: `${name} done` } : { at: mainMs + cleanUp, text: `${name} cleaned up` },
  );
  const end = Math.max(mainMs, ...lines.map(({ at }) => at));
  const prints = lines.sort((a, b) => a.at - b.at).map(({ at, text }) => `${at / 1000}s | ${text}`);
  return [...prints, `${end / 1000}s = resolved ${jobs.length}`].join('\n');
}
