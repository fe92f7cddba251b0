import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('two tasks wait for one future: in the order of their waiting', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | Aki waits
    0s | Ben waits
    1s | Aki has tea
    1s | Ben has tea
    1s = resolved
  `);
});

test('making a task runs nothing yet', async () => {
  const trace = await play(async ({ coroutine, EventLoop, Task }) => {
    const loop = new EventLoop();
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      return 'hello';
    });
    const task = new Task(hello(), loop);
    console.log('made, done', task.done());
    await loop.run();
    console.log('done', task.done());
    return task.result();
  });

  expect(trace).toFollow(`
    0s | made, done false
    0s | I say,
    0s | done true
    0s = resolved "hello"
  `);
});

test('two tasks take turns at a bare yield', async () => {
  const trace = await play(({ coroutine, EventLoop, Task }) => {
    const loop = new EventLoop();
    const a = coroutine('a', function* () {
      console.log('a0');
      yield null;
      console.log('a1');
      yield null;
      console.log('a2');
    });
    const b = coroutine('b', function* () {
      console.log('b0');
      yield;
      console.log('b1');
      yield;
      console.log('b2');
    });
    new Task(a(), loop);
    new Task(b(), loop);
    return loop.run();
  });

  expect(trace).toFollow(`
    0s | a0
    0s | b0
    0s | a1
    0s | b1
    0s | a2
    0s | b2
    0s = resolved
  `);
});

test('waits for a future and gets its result, in a turn of its own', async () => {
  const trace = await play(({ coroutine, EventLoop, Future, Task }) => {
    const loop = new EventLoop();
    const future = new Future<string>(loop);
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      console.log(yield* future);
    });
    new Task(hello(), loop);
    loop.callLater(1000, () => {
      future.setResult('hello');
      console.log('set');
    });
    return loop.run();
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | set
    1s | hello
    1s = resolved
  `);
});

test('a failed future is thrown at the yield', async () => {
  const trace = await play(async ({ coroutine, EventLoop, Future, Task }) => {
    const loop = new EventLoop();
    const future = new Future<string>(loop);
    const mend = coroutine('mend', function* () {
      try {
        return yield* future;
      } catch (error) {
        console.log('caught', (error as Error).message);
        return 'mended';
      }
    });
    const task = new Task(mend(), loop);
    loop.callLater(10, () => future.setException(new Error('x')));
    await loop.run();
    return task.result();
  });

  expect(trace).toFollow(`
    0.01s | caught x
    0.01s = resolved "mended"
  `);
});

test('a task can await a task', async () => {
  const trace = await play(async ({ coroutine, EventLoop, Task }) => {
    const loop = new EventLoop();
    const one = coroutine('one', function* () {
      return 1;
    });
    const two = coroutine('two', function* () {
      return (yield* new Task(one(), loop)) + (yield* one());
    });
    const task = new Task(two(), loop);
    await loop.run();
    return task.result();
  });

  expect(trace).toFollow('0s = resolved 2');
});

test('an uncaught error is kept for whoever awaits the task', async () => {
  const trace = await play(({ coroutine, EventLoop, Task }) => {
    const loop = new EventLoop();
    const fail = coroutine('fail', function* () {
      throw new Error('boom');
    });
    const main = coroutine('main', function* () {
      const task = new Task(fail(), loop);
      try {
        yield* task;
      } catch (error) {
        console.log('awaited:', (error as Error).message);
      }
    });
    new Task(main(), loop);
    return loop.run();
  });

  expect(trace).toFollow(`
    0s | awaited: boom
    0s = resolved
  `);
});

test('a bad yield is an error inside the coroutine', async () => {
  const trace = await play(({ coroutine, EventLoop, Task }) => {
    const loop = new EventLoop();
    const careless = coroutine('careless', function* () {
      for (const value of [42, 0]) {
        try {
          console.log('got', yield value);
        } catch (error) {
          console.log(String(error));
        }
      }
    });
    new Task(careless(), loop);
    return loop.run();
  });

  expect(trace).toFollow(`
    0s | RuntimeError: Task got bad yield: 42
    0s | RuntimeError: Task got bad yield: 0
    0s = resolved
  `);
});

test('any number of tasks, any number of bare yields: a turn each', () => {
  const counts = fc.array(fc.nat({ max: 5 }), { maxLength: 5 });

  return forAll([counts], async (counts) => {
    const trace = await play(({ coroutine, EventLoop, Task }, counts) => {
      const loop = new EventLoop();
      const count = coroutine('count', function* (name: string, end: number) {
        for (let at = 0; at < end; at++) {
          console.log(name, at);
          yield null;
        }
      });
      counts.forEach((end, at) => new Task(count(`task ${at}`, end), loop));
      return loop.run();
    }, counts);

    const rounds = [0, 1, 2, 3, 4].map((round) =>
      counts.map((end, at) => (round < end ? `0s | task ${at} ${round}` : '')),
    );
    expect(trace).toFollow(`
      ${rounds.flat().filter(Boolean).join('\n')}
      0s = resolved
    `);
  });
});

test('any futures, some of which fail: each task goes on when its own is set', () => {
  const moment = fc.record({ ms: fc.integer({ min: 1, max: 999 }), task: fc.nat({ max: 2 }), fails: fc.boolean() });
  // No two at the same time.
  const someMoments = fc.uniqueArray(moment, { selector: ({ ms }) => ms, maxLength: 6 });

  return forAll([someMoments], async (moments) => {
    const trace = await play(async ({ coroutine, EventLoop, Future, Task }, moments) => {
      const loop = new EventLoop();
      const inTime = [...moments].sort((a, b) => a.ms - b.ms);
      const follow = coroutine('follow', function* (task: number) {
        let count = 0;
        for (const { ms, fails } of inTime.filter((moment) => moment.task === task)) {
          const future = new Future<number>(loop);
          loop.callAt(ms, () => (fails ? future.setException(ms) : future.setResult(ms)));
          try {
            console.log(task, 'got', yield* future);
          } catch (error) {
            console.log(task, 'caught', error);
          }
          count += 1;
        }
        return count;
      });
      const tasks = [0, 1, 2].map((at) => new Task(follow(at), loop));
      await loop.run();
      return tasks.map((task) => task.result());
    }, moments);

    const inTime = [...moments].sort((a, b) => a.ms - b.ms);
    const lines = inTime.map(({ ms, task, fails }) => `${ms / 1000}s | ${task} ${fails ? 'caught' : 'got'} ${ms}`);
    const counts = [0, 1, 2].map((at) => moments.filter(({ task }) => task === at).length);
    expect(trace).toFollow(`
      ${lines.join('\n')}
      ${Math.max(0, ...moments.map(({ ms }) => ms)) / 1000}s = resolved [${counts.join(', ')}]
    `);
  });
});
