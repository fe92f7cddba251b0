import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

type Inside = typeof Kata & { after: typeof after };

/** A promise of `value` in `ms` milliseconds; an error rejects it. */
function after<T>(ms: number, value: T | Error): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => (value instanceof Error ? reject(value) : resolve(value)), ms);
  });
}

/** Plays a coroutine of this body, which gets the kata's functions and `after`. */
const playMain = <Args extends unknown[]>(
  body: (kata: Inside, ...args: Args) => Generator<unknown, unknown, unknown>,
  ...args: Args
) =>
  play(
    (kata, after, body, args) => {
      const main = kata.coroutine('main', body);
      return kata.run(main({ ...kata, after }, ...args));
    },
    after,
    body,
    args,
  );

test('while only a promise is awaited, the loop waits for it', async () => {
  const trace = await playMain(function* ({ wrapPromise, after }) {
    return yield* wrapPromise(after(1000, 'tea'));
  });

  expect(trace).toFollow('1s = resolved "tea"');
});

test('the other tasks go on meanwhile, and main wakes in time', async () => {
  const trace = await playMain(function* ({ wrapPromise, after, coroutine, createTask, sleep }) {
    const tick = coroutine('tick', function* () {
      for (let count = 1; count <= 3; count++) {
        yield* sleep(300);
        console.log(`tick ${count}`);
      }
    });
    const ticks = createTask(tick());
    console.log(yield* wrapPromise(after(500, 'tea')));
    yield* ticks;
  });

  expect(trace).toFollow(`
    0.3s | tick 1
    0.5s | tea
    0.6s | tick 2
    0.9s | tick 3
    0.9s = resolved
  `);
});

test('already resolved: a turn, but no time', async () => {
  const trace = await playMain(function* ({ wrapPromise, coroutine, createTask }) {
    const other = coroutine('other', function* () {
      console.log('other');
    });
    const task = createTask(other());
    const tea = wrapPromise(Promise.resolve('tea'));
    console.log('main waits');
    console.log(yield* tea);
    yield* task;
  });

  expect(trace).toFollow(`
    0s | main waits
    0s | other
    0s | tea
    0s = resolved
  `);
});

test('another task resolves it', async () => {
  const trace = await playMain(function* ({ wrapPromise, coroutine, createTask, sleep }) {
    let call: (word: string) => void = () => {};
    const answer = new Promise<string>((resolve) => (call = resolve));
    const caller = coroutine('caller', function* () {
      yield* sleep(700);
      call('hello');
      console.log('called');
      yield* sleep(5000);
    });
    const task = createTask(caller());
    console.log(yield* wrapPromise(answer));
    task.cancel();
  });

  expect(trace).toFollow(`
    0.7s | called
    0.7s | hello
    0.7s = resolved
  `);
});

test('a rejection is thrown where it is awaited', async () => {
  const trace = await playMain(function* ({ wrapPromise, after, sleep }) {
    try {
      yield* wrapPromise(after(1000, new Error('paper jam')));
    } catch (error) {
      console.log(`caught ${(error as Error).message}`);
    }
    yield* sleep(500);
    return 'went on';
  });

  expect(trace).toFollow(`
    1s   | caught paper jam
    1.5s = resolved "went on"
  `);
});

test('rejected before anybody awaits it: kept, as in Python', async () => {
  const trace = await playMain(function* ({ wrapPromise, after, sleep }) {
    const failing = wrapPromise(after(1000, new Error('paper jam')));
    yield* sleep(3000);
    try {
      yield* failing;
    } catch (error) {
      console.log(`caught ${(error as Error).message}`);
    }
  });

  expect(trace).toFollow(`
    3s | caught paper jam
    3s = resolved
  `);
});

test('several at once with gather', async () => {
  const trace = await playMain(function* ({ wrapPromise, after, gather }) {
    const promises = [after(3000, 'slow'), after(1000, 'fast'), after(2000, 'mid')];
    return yield* gather(promises.map((promise) => wrapPromise(promise)));
  });

  expect(trace).toFollow('3s = resolved ["slow", "fast", "mid"]');
});

describe('a time-out', () => {
  test('what the promise gives after it changes nothing', async () => {
    const trace = await playMain(function* ({ wrapPromise, after, waitFor, sleep }) {
      const promise = after(3000, 'too late');
      void promise.then(console.log);
      try {
        yield* waitFor(wrapPromise(promise), 1000);
      } catch (error) {
        console.log(String(error));
      }
      yield* sleep(4000);
    });

    expect(trace).toFollow(`
      1s | TimeoutError
      3s | too late
      5s = resolved
    `);
  });

  test('nor does its error', async () => {
    const trace = await playMain(function* ({ wrapPromise, after, waitFor, sleep }) {
      try {
        yield* waitFor(wrapPromise(after(3000, new Error('too late'))), 1000);
      } catch (error) {
        console.log(String(error));
      }
      yield* sleep(4000);
    });

    expect(trace).toFollow(`
      1s | TimeoutError
      5s = resolved
    `);
  });
});

test('any promises, each at its time', () => {
  const item = fc.record({ word: fc.stringMatching(/^[a-z]{1,6}$/), ms: fc.integer({ min: 1, max: 999 }) });
  // No two at the same time.
  const items = fc.uniqueArray(item, { selector: ({ ms }) => ms, minLength: 1, maxLength: 5 });

  return forAll([items], async (items) => {
    const trace = await playMain(function* ({ wrapPromise, after, coroutine, gather }, items) {
      const fetch = coroutine('fetch', function* (word: string, ms: number) {
        console.log(yield* wrapPromise(after(ms, word)));
        return word.length;
      });
      const lengths = yield* gather(items.map(({ word, ms }) => fetch(word, ms)));
      return lengths.join();
    }, items);

    const inTime = [...items].sort((a, b) => a.ms - b.ms);
    expect(trace).toFollow(`
      ${inTime.map(({ word, ms }) => `${ms / 1000}s | ${word}`).join('\n')}
      ${Math.max(...items.map(({ ms }) => ms)) / 1000}s = resolved "${items.map(({ word }) => word.length).join()}"
    `);
  });
});
