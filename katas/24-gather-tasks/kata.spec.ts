import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

type Inside = typeof Kata & { work: ReturnType<typeof worker> };

/** Makes `work`, which takes its time, prints that it is done or cancelled, and gives its name. */
const worker = ({ coroutine, sleep }: typeof Kata) =>
  coroutine('work', function* (name: string, ms: number, { fails = false, cleanUpMs = 0 } = {}) {
    try {
      yield* sleep(ms);
    } catch (error) {
      yield* sleep(cleanUpMs);
      console.log(name, 'cancelled');
      throw error;
    }
    if (fails) throw new Error(name);
    console.log(name, 'done');
    return name;
  });

/** Plays a coroutine of this body, which gets the kata's functions and `work`. */
const playMain = <Args extends unknown[]>(
  body: (kata: Inside, ...args: Args) => Generator<unknown, unknown, unknown>,
  ...args: Args
) =>
  play(
    (kata, worker, body, args) => {
      const main = kata.coroutine('main', body);
      return kata.run(main({ ...kata, work: worker(kata) }, ...args));
    },
    worker,
    body,
    args,
  );

test('the article: goodbye, hello, hello: two seconds', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | you say,
    0s | I say,
    0s | I say,
    1s | hello
    1s | hello
    2s | goodbye
    2s = resolved ["goodbye", "hello", "hello"]
  `);
});

test('results in the order of the arguments', async () => {
  const trace = await playMain(function* ({ gather, work }) {
    return yield* gather([work('slow', 3000), work('fast', 1000), work('mid', 2000)]);
  });

  expect(trace).toFollow(`
    1s | fast done
    2s | mid done
    3s | slow done
    3s = resolved ["slow", "fast", "mid"]
  `);
});

test('they start though nobody awaits them yet', async () => {
  const trace = await playMain(function* ({ gather, sleep, work }) {
    const both = gather([work('a', 1000), work('b', 500)]);
    console.log('main goes on');
    yield* sleep(2000);
    return yield* both;
  });

  expect(trace).toFollow(`
    0s   | main goes on
    0.5s | b done
    1s   | a done
    2s   = resolved ["a", "b"]
  `);
});

test('tasks and coroutines may be mixed', async () => {
  const trace = await playMain(function* ({ gather, createTask, work }) {
    const task = createTask(work('task', 500));
    return yield* gather([work('coro', 700), task]);
  });

  expect(trace).toFollow(`
    0.5s | task done
    0.7s | coro done
    0.7s = resolved ["coro", "task"]
  `);
});

test('nothing to gather', async () => {
  const trace = await playMain(function* ({ gather }) {
    return yield* gather([]);
  });

  expect(trace).toFollow('0s = resolved []');
});

test('the first error at once; the others go on', async () => {
  const trace = await playMain(function* ({ gather, sleep, work }) {
    try {
      yield* gather([work('a', 3000), work('b', 1000, { fails: true }), work('c', 2000)]);
    } catch (error) {
      console.log(`caught ${(error as Error).message}`);
    }
    yield* sleep(2500);
    console.log('end');
  });

  expect(trace).toFollow(`
    1s   | caught b
    2s   | c done
    3s   | a done
    3.5s | end
    3.5s = resolved
  `);
});

test('a second error stays quiet', async () => {
  const trace = await playMain(function* ({ gather, sleep, work }) {
    try {
      yield* gather([work('a', 2000, { fails: true }), work('b', 1000, { fails: true })]);
    } catch (error) {
      console.log(`caught ${(error as Error).message}`);
    }
    yield* sleep(2000);
  });

  expect(trace).toFollow(`
    1s | caught b
    3s = resolved
  `);
});

test('returnExceptions: an error is a result', async () => {
  const trace = await playMain(function* ({ gather, work }) {
    const both = [work('a', 3000), work('b', 1000, { fails: true })];
    const results = yield* gather(both, { returnExceptions: true });
    return results.map(String);
  });

  expect(trace).toFollow(`
    3s | a done
    3s = resolved ["a", "Error: b"]
  `);
});

test('a child that is cancelled alone is an error like any other', async () => {
  const trace = await playMain(function* ({ gather, createTask, sleep, work }) {
    const task = createTask(work('b', 2000));
    const both = gather([work('a', 1000), task]);
    yield* sleep(500);
    task.cancel();
    try {
      yield* both;
    } catch (error) {
      console.log(`main saw ${(error as Error).name}`);
    }
    yield* sleep(1000);
  });

  expect(trace).toFollow(`
    0.5s | b cancelled
    0.5s | main saw CancelledError
    1s   | a done
    1.5s = resolved
  `);
});

test('cancelling the gather cancels the children', async () => {
  const trace = await playMain(function* ({ gather, sleep, work }) {
    const both = gather([work('a', 5000), work('b', 1000)]);
    yield* sleep(2000);
    console.log(`cancel() gave ${both.cancel()}`);
    try {
      yield* both;
    } catch (error) {
      console.log(`main saw ${(error as Error).name}`);
    }
    yield* sleep(5000);
  });

  expect(trace).toFollow(`
    1s | b done
    2s | cancel() gave true
    2s | a cancelled
    2s | main saw CancelledError
    7s = resolved
  `);
});

test('cancelled with returnExceptions: over when every clean-up is', async () => {
  const trace = await playMain(function* ({ gather, sleep, work }) {
    const both = gather([work('a', 5000, { cleanUpMs: 500 }), work('b', 5000, { cleanUpMs: 800 })], {
      returnExceptions: true,
    });
    yield* sleep(2000);
    both.cancel();
    yield* both;
  });

  expect(trace).toFollow(`
    2.5s | a cancelled
    2.8s | b cancelled
    2.8s = rejected CancelledError
  `);
});

test('when every child is done there is nothing to cancel', async () => {
  const trace = await playMain(function* ({ gather, createTask, work }) {
    const task = createTask(work('a', 1000));
    // Comes before the gather hears of its child.
    task.addDoneCallback(() => console.log(`cancel() gave ${all.cancel()}`));
    const all = gather([task]);
    const results = yield* all;
    console.log(`cancel() gave ${all.cancel()}`);
    return results;
  });

  expect(trace).toFollow(`
    1s | a done
    1s | cancel() gave false
    1s | cancel() gave false
    1s = resolved ["a"]
  `);
});

test('any work: as long as the slowest, or until the first failure', () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const item = fc.record({ name, ms: fc.integer({ min: 1, max: 999 }), fails: fc.boolean() });
  // No two at the same time.
  const items = fc.uniqueArray(item, { selector: ({ ms }) => ms, minLength: 1, maxLength: 6 });

  return forAll([items], async (items) => {
    const trace = await playMain(function* ({ gather, sleep, work }, items) {
      try {
        return (yield* gather(items.map(({ name, ms, fails }) => work(name, ms, { fails })))).join();
      } catch (error) {
        console.log(`caught ${(error as Error).message}`);
      }
      yield* sleep(1000);
    }, items);

    const inTime = [...items].sort((a, b) => a.ms - b.ms);
    const failed = inTime.find(({ fails }) => fails);
    const heard = inTime.filter((item) => !item.fails || item === failed);
    const end = failed === undefined ? Math.max(...items.map(({ ms }) => ms)) : failed.ms + 1000;
    const result = failed === undefined ? ` "${items.map(({ name }) => name).join()}"` : '';
    expect(trace).toFollow(`
      ${heard.map(({ name, ms, fails }) => `${ms / 1000}s | ${fails ? `caught ${name}` : `${name} done`}`).join('\n')}
      ${end / 1000}s = resolved${result}
    `);
  });
});
