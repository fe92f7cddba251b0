import { asyncioTests } from './on-stage';

describe('what CPython does with gather and wait_for', () => {
  const follows = asyncioTests();

  follows(
    'the first error comes out at once, and the others go on',
    ({ coroutine, run, gather, sleep }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        try {
          yield* gather([work('a', 3000), work('b', 1000, true), work('c', 2000)]);
        } catch (error) {
          console.log('caught', (error as Error).message);
        }
        yield* sleep(2500);
        console.log('end');
      });
      return run(main());
    },
    `
    1s | caught b
    2s | c done
    3s | a done
    3.5s | end
    3.5s = resolved
  `,
  );

  follows(
    'with returnExceptions errors are results',
    ({ coroutine, run, gather, sleep }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        return (yield* gather([work('a', 3000), work('b', 1000, true)], { returnExceptions: true })).map(String);
      });
      return run(main());
    },
    `
    3s | a done
    3s = resolved ["a", "Error: b"]
  `,
  );

  follows(
    'cancelling it cancels the children',
    ({ coroutine, run, gather, getRunningLoop, sleep }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        const all = gather([work('a', 5000), work('b', 1000)]);
        getRunningLoop().callLater(2000, () => all.cancel());
        try {
          yield* all;
        } catch (error) {
          console.log('main saw', (error as Error).name);
        }
      });
      return run(main());
    },
    `
    1s | b done
    2s | a cancelled
    2s | main saw CancelledError
    2s = resolved
  `,
  );

  follows(
    'a child that is cancelled alone is an error among the others',
    ({ coroutine, run, createTask, gather, sleep }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        const child = createTask(work('a', 5000));
        child.cancel();
        return (yield* gather([child, work('b', 1000)], { returnExceptions: true })).map(String);
      });
      return run(main());
    },
    `
    1s | b done
    1s = resolved ["CancelledError", "b"]
  `,
  );

  follows(
    'a time-out cancels',
    ({ coroutine, run, sleep, waitFor }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        yield* waitFor(work('slow', 10_000), 1000);
      });
      return run(main());
    },
    `
    1s | slow cancelled
    1s = rejected TimeoutError
  `,
  );

  follows(
    'a result in time',
    ({ coroutine, run, sleep, waitFor }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        return yield* waitFor(work('ok', 1000), 5000);
      });
      return run(main());
    },
    `
    1s | ok done
    1s = resolved "ok"
  `,
  );

  follows(
    'with no time at all it never starts',
    ({ coroutine, run, sleep, waitFor }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const main = coroutine('main', function* () {
        yield* waitFor(work('slow', 1000), 0);
      });
      return run(main());
    },
    `
    0s = rejected TimeoutError
  `,
  );

  follows(
    'the clean-up is waited for',
    ({ coroutine, run, sleep, waitFor }) => {
      const tidy = coroutine('tidy', function* () {
        try {
          yield* sleep(10_000);
        } finally {
          yield* sleep(500);
          console.log('cleaned up');
        }
      });
      const main = coroutine('main', function* () {
        yield* waitFor(tidy(), 1000);
      });
      return run(main());
    },
    `
    1.5s | cleaned up
    1.5s = rejected TimeoutError
  `,
  );

  follows(
    'a result in answer to the cancel is taken',
    ({ coroutine, run, sleep, waitFor }) => {
      const late = coroutine('late', function* () {
        try {
          yield* sleep(10_000);
        } catch {
          // It has its answer all the same.
        }
        return 'late but fine';
      });
      const main = coroutine('main', function* () {
        return yield* waitFor(late(), 1000);
      });
      return run(main());
    },
    `
    1s = resolved "late but fine"
  `,
  );

  follows(
    'cancelled from outside it is no time-out',
    ({ coroutine, run, createTask, sleep, waitFor }) => {
      const work = coroutine('work', function* (name: string, ms: number, isFailing = false) {
        try {
          yield* sleep(ms);
        } catch (error) {
          console.log(name, 'cancelled');
          throw error;
        }
        if (isFailing) throw new Error(name);
        console.log(name, 'done');
        return name;
      });
      const outer = coroutine('outer', function* () {
        try {
          yield* waitFor(work('inner', 10_000), 5000);
        } catch (error) {
          console.log('outer', (error as Error).name);
          throw error;
        }
      });
      const main = coroutine('main', function* () {
        const task = createTask(outer());
        yield* sleep(1000);
        task.cancel();
        yield* task;
      });
      return run(main());
    },
    `
    1s | inner cancelled
    1s | outer CancelledError
    1s = rejected CancelledError
  `,
  );
});
