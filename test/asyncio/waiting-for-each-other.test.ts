import { asyncioTests } from './on-stage';

describe('what CPython does with locks, semaphores, events and queues, and what a promise does', () => {
  const follows = asyncioTests();

  follows(
    'a lock: first come, first served',
    ({ coroutine, run, gather, sleep, Lock }) => {
      const lock = new Lock();
      const enter = coroutine('enter', function* (name: string) {
        yield* lock.acquire();
        try {
          console.log(name, 'in');
          yield* sleep(1000);
          console.log(name, 'out');
        } finally {
          lock.release();
        }
      });
      const main = coroutine('main', function* () {
        yield* gather([enter('a'), enter('b'), enter('c')]);
      });
      return run(main());
    },
    `
    0s | a in
    1s | a out
    1s | b in
    2s | b out
    2s | c in
    3s | c out
    3s = resolved
  `,
  );

  follows(
    'a semaphore of two',
    ({ coroutine, run, gather, sleep, Semaphore }) => {
      const semaphore = new Semaphore(2);
      const enter = coroutine('enter', function* (name: string, ms: number) {
        yield* semaphore.acquire();
        try {
          console.log(name, 'in');
          yield* sleep(ms);
          console.log(name, 'out');
        } finally {
          semaphore.release();
        }
      });
      const main = coroutine('main', function* () {
        yield* gather([enter('a', 3000), enter('b', 1000), enter('c', 1000)]);
      });
      return run(main());
    },
    `
    0s | a in
    0s | b in
    1s | b out
    1s | c in
    2s | c out
    3s | a out
    3s = resolved
  `,
  );

  follows(
    'a queue of two places',
    ({ coroutine, run, gather, sleep, Queue }) => {
      const queue = new Queue<number>(2);
      const produce = coroutine('produce', function* () {
        for (let item = 0; item < 4; item++) {
          yield* queue.put(item);
          console.log('put', item);
        }
      });
      const consume = coroutine('consume', function* () {
        for (let count = 0; count < 4; count++) {
          yield* sleep(1000);
          console.log('got', yield* queue.get());
        }
      });
      const main = coroutine('main', function* () {
        yield* gather([produce(), consume()]);
      });
      return run(main());
    },
    `
    0s | put 0
    0s | put 1
    1s | got 0
    1s | put 2
    2s | got 1
    2s | put 3
    3s | got 2
    4s | got 3
    4s = resolved
  `,
  );

  follows(
    'an event wakes all',
    ({ coroutine, run, createTask, gather, sleep, Event }) => {
      const event = new Event();
      const wait = coroutine('wait', function* (name: string) {
        yield* event.wait();
        console.log(name);
      });
      const main = coroutine('main', function* () {
        const tasks = [createTask(wait('a')), createTask(wait('b'))];
        yield* sleep(1000);
        event.set();
        yield* gather(tasks);
      });
      return run(main());
    },
    `
    1s | a
    1s | b
    1s = resolved
  `,
  );

  follows(
    'a promise is awaited while the other tasks go on',
    ({ coroutine, run, createTask, sleep, wrapPromise }) => {
      const tick = coroutine('tick', function* () {
        for (let at = 1; at <= 2; at++) {
          yield* sleep(400);
          console.log('tick', at);
        }
      });
      const main = coroutine('main', function* () {
        const task = createTask(tick());
        const promise = new Promise<string>((resolve) => setTimeout(resolve, 1000, 'from outside'));
        console.log(yield* wrapPromise(promise));
        yield* task;
      });
      return run(main());
    },
    `
    0.4s | tick 1
    0.8s | tick 2
    1s | from outside
    1s = resolved
  `,
  );

  follows(
    'a promise that is rejected throws at the yield*',
    ({ coroutine, run, wrapPromise }) => {
      const main = coroutine('main', function* () {
        try {
          yield* wrapPromise(Promise.reject(new Error('no')));
        } catch (error) {
          console.log('caught', (error as Error).message);
        }
      });
      return run(main());
    },
    `
    0s | caught no
    0s = resolved
  `,
  );

  follows(
    'a thenable that calls back at once does so in a turn of its own',
    ({ coroutine, run, wrapPromise }) => {
      const main = coroutine('main', function* () {
        const thenable = { then: (give: (value: string) => void) => give('tea') } as unknown as PromiseLike<string>;
        return yield* wrapPromise(thenable);
      });
      return run(main());
    },
    `
    0s = resolved "tea"
  `,
  );

  follows(
    'a promise that comes too late changes nothing',
    ({ coroutine, run, sleep, waitFor, wrapPromise }) => {
      const main = coroutine('main', function* () {
        const promise = new Promise<void>((resolve) => setTimeout(resolve, 3000));
        try {
          yield* waitFor(wrapPromise(promise), 1000);
        } catch (error) {
          console.log((error as Error).name);
        }
        yield* sleep(4000);
      });
      return run(main());
    },
    `
    1s | TimeoutError
    5s = resolved
  `,
  );
});
