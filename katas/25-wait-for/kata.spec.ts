import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

type Inside = typeof Kata & { slow: ReturnType<typeof makeSlow> };

/** Makes `slow`, which takes ten seconds or the time given, and `cleanUpMs` more when it is cancelled. */
const makeSlow = ({ coroutine, sleep, CancelledError }: typeof Kata) =>
  coroutine('slow', function* ({ ms = 10_000, cleanUpMs = 0 } = {}) {
    try {
      yield* sleep(ms);
      return 'result';
    } catch (error) {
      yield* sleep(cleanUpMs);
      console.log(error instanceof CancelledError ? 'slow cancelled' : error);
      throw error;
    }
  });

/** Plays a coroutine of this body, which gets the kata's functions and `slow`. */
const playMain = <Args extends unknown[]>(
  body: (kata: Inside, ...args: Args) => Generator<unknown, unknown, unknown>,
  ...args: Args
) =>
  play(
    (kata, makeSlow, body, args) => {
      const main = kata.coroutine('main', body);
      return kata.run(main({ ...kata, slow: makeSlow(kata) }, ...args));
    },
    makeSlow,
    body,
    args,
  );

test('in time', async () => {
  const trace = await playMain(function* ({ waitFor, coroutine, sleep }) {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      yield* sleep(1000);
      console.log('hello');
      return 'h';
    });
    return yield* waitFor(hello(), 5000);
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved "h"
  `);
});

test('no timer is left, so the loop sees at once that nothing else will come', async () => {
  const trace = await playMain(function* ({ waitFor, slow, Future, getRunningLoop }) {
    yield* waitFor(slow({ ms: 1000 }), 5000);
    console.log('main waits for ever');
    yield* new Future(getRunningLoop());
  });

  expect(trace).toFollow(`
    1s | main waits for ever
    1s = rejected RuntimeError: deadlock: main waits for something that will never happen
  `);
});

test('its own error comes through, and leaves no timer either', async () => {
  const trace = await playMain(function* ({ waitFor, coroutine, sleep, Future, getRunningLoop }) {
    const fail = coroutine('fail', function* () {
      yield* sleep(300);
      throw new Error('own');
    });
    try {
      yield* waitFor(fail(), 5000);
    } catch (error) {
      console.log(String(error));
    }
    yield* new Future(getRunningLoop());
  });

  expect(trace).toFollow(`
    0.3s | Error: own
    0.3s = rejected RuntimeError: deadlock: main waits for something that will never happen
  `);
});

test('cancelled by another while there is time: no TimeoutError', async () => {
  const trace = await playMain(function* ({ waitFor, slow, createTask, getRunningLoop }) {
    const task = createTask(slow());
    getRunningLoop().callLater(300, () => task.cancel());
    yield* waitFor(task, 1000);
  });

  expect(trace).toFollow(`
    0.3s | slow cancelled
    0.3s = rejected CancelledError
  `);
});

describe('too slow', () => {
  test('cancelled, then a TimeoutError', async () => {
    const trace = await playMain(function* ({ waitFor, slow, sleep, TimeoutError }) {
      try {
        yield* waitFor(slow(), 1000);
      } catch (error) {
        console.log(String(error), error instanceof TimeoutError);
      }
      yield* sleep(10_000);
    });

    expect(trace).toFollow(`
      1s  | slow cancelled
      1s  | TimeoutError true
      11s = resolved
    `);
  });

  test('the clean-up is waited for', async () => {
    const trace = await playMain(function* ({ waitFor, slow }) {
      yield* waitFor(slow({ cleanUpMs: 500 }), 1000);
    });

    expect(trace).toFollow(`
      1.5s | slow cancelled
      1.5s = rejected TimeoutError
    `);
  });

  test('an error in the clean-up comes through', async () => {
    const trace = await playMain(function* ({ waitFor, coroutine, slow }) {
      const careless = coroutine('careless', function* () {
        try {
          yield* slow();
        } catch {
          throw new Error('clean-up broke');
        }
      });
      yield* waitFor(careless(), 1000);
    });

    expect(trace).toFollow(`
      1s | slow cancelled
      1s = rejected Error: clean-up broke
    `);
  });

  test('a result given in answer to the cancel is taken', async () => {
    const trace = await playMain(function* ({ waitFor, coroutine, sleep }) {
      const stubborn = coroutine('stubborn', function* () {
        try {
          yield* sleep(10_000);
        } catch {
          return 'late but fine';
        }
        return 'not cancelled';
      });
      return yield* waitFor(stubborn(), 1000);
    });

    expect(trace).toFollow('1s = resolved "late but fine"');
  });

  test('zero: never starts', async () => {
    const trace = await playMain(function* ({ waitFor, coroutine }) {
      const hello = coroutine('hello', function* () {
        console.log('I say,');
      });
      yield* waitFor(hello(), 0);
    });

    expect(trace).toFollow('0s = rejected TimeoutError');
  });

  test('zero: what is done gives its result', async () => {
    const trace = await playMain(function* ({ waitFor, createTask, slow }) {
      const task = createTask(slow({ ms: 1000 }));
      yield* task;
      return yield* waitFor(task, 0);
    });

    expect(trace).toFollow('1s = resolved "result"');
  });
});

describe('cancelled from outside', () => {
  test('CancelledError, and the inner one is cancelled too', async () => {
    const trace = await playMain(function* ({ waitFor, coroutine, createTask, sleep, slow }) {
      const outer = coroutine('outer', function* () {
        try {
          yield* waitFor(slow(), 5000);
        } catch (error) {
          console.log(`outer saw ${String(error)}`);
          throw error;
        }
      });
      const task = createTask(outer());
      yield* sleep(1000);
      task.cancel();
      try {
        yield* task;
      } catch (error) {
        console.log(`main saw ${String(error)}`);
      }
      yield* sleep(20_000);
    });

    expect(trace).toFollow(`
      1s  | slow cancelled
      1s  | outer saw CancelledError
      1s  | main saw CancelledError
      21s = resolved
    `);
  });

  test('while it waits for the clean-up: not a time-out either', async () => {
    const trace = await playMain(function* ({ waitFor, coroutine, createTask, sleep }) {
      const tidy = coroutine('tidy', function* () {
        try {
          yield* sleep(10_000);
        } finally {
          yield* sleep(500);
        }
      });
      const task = createTask(waitFor(tidy(), 1000));
      yield* sleep(1200);
      task.cancel();
      yield* task;
    });

    expect(trace).toFollow('1.2s = rejected CancelledError');
  });
});

test('any time and any limit', () => {
  const ms = fc.integer({ min: 1, max: 999 });
  // Never both at once.
  const times = fc.uniqueArray(ms, { minLength: 2, maxLength: 2 });

  return forAll([times, fc.integer({ min: 0, max: 99 })], async (times, cleanUpMs) => {
    const [ms = 0, limitMs = 0] = times;
    const trace = await playMain(
      function* ({ waitFor, slow }, ms, limitMs, cleanUpMs) {
        return yield* waitFor(slow({ ms, cleanUpMs }), limitMs);
      },
      ms,
      limitMs,
      cleanUpMs,
    );

    const late = (limitMs + cleanUpMs) / 1000;
    expect(trace).toFollow(
      ms < limitMs
        ? `${ms / 1000}s = resolved "result"`
        : `
          ${late}s | slow cancelled
          ${late}s = rejected TimeoutError
        `,
    );
  });
});
