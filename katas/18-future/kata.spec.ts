import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('whoever sets the future goes on first', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    1s | set
    1s | I have tea
    1s = resolved
  `);
});

test('callbacks are queued, in order, and get the future', async () => {
  const trace = await play(({ EventLoop, Future }) => {
    const loop = new EventLoop();
    const future = new Future<number>(loop);
    future.addDoneCallback((done) => console.log('first', done.result()));
    future.addDoneCallback((done) => console.log('second', done === future, done.exception()));
    future.setResult(42);
    console.log('set');
    return loop.run();
  });

  expect(trace).toFollow(`
    0s | set
    0s | first 42
    0s | second true undefined
    0s = resolved
  `);
});

test('a callback that is added late is called all the same, in the next turn', async () => {
  const trace = await play(({ EventLoop, Future }) => {
    const loop = new EventLoop();
    const future = new Future<number>(loop);
    future.setResult(1);
    future.addDoneCallback((done) => console.log('late', done.result()));
    console.log('added');
    return loop.run();
  });

  expect(trace).toFollow(`
    0s | added
    0s | late 1
    0s = resolved
  `);
});

test('one callback that fails does not keep the next from its call', async () => {
  const trace = await play(({ EventLoop, Future }) => {
    const loop = new EventLoop();
    const future = new Future<number>(loop);
    future.addDoneCallback(() => {
      throw new Error('x');
    });
    future.addDoneCallback((done) => console.log('next', done.result()));
    future.setResult(1);
    return loop.run();
  });

  expect(trace).toFollow(`
    0s # Exception in callback: Error: x
    0s | next 1
    0s = resolved
  `);
});

test('not yet: there is nothing to give', async () => {
  const trace = await play(({ EventLoop, Future }) => {
    const future = new Future<number>(new EventLoop());
    console.log('done', future.done());
    for (const ask of [() => future.result(), () => future.exception()]) {
      try {
        console.log('got', ask());
      } catch (error) {
        console.log(String(error));
      }
    }
  });

  expect(trace).toFollow(`
    0s | done false
    0s | InvalidStateError: Result is not set.
    0s | InvalidStateError: Exception is not set.
    0s = resolved
  `);
});

test('it is set once', async () => {
  const trace = await play(({ EventLoop, Future }) => {
    const future = new Future<number>(new EventLoop());
    future.setResult(1);
    for (const set of [() => future.setResult(2), () => future.setException(new Error('3'))]) {
      try {
        set();
      } catch (error) {
        console.log(String(error));
      }
    }
    return future.result();
  });

  expect(trace).toFollow(`
    0s | InvalidStateError: invalid state
    0s | InvalidStateError: invalid state
    0s = resolved 1
  `);
});

test('undefined is a result like any other', async () => {
  const trace = await play(({ EventLoop, Future }) => {
    const future = new Future<undefined>(new EventLoop());
    future.setResult(undefined);
    console.log('done', future.done());
    return future.result();
  });

  expect(trace).toFollow(`
    0s | done true
    0s = resolved
  `);
});

test('an exception is given by exception() and thrown by result()', async () => {
  const trace = await play(async ({ EventLoop, Future }) => {
    const loop = new EventLoop();
    const future = new Future<number>(loop);
    future.addDoneCallback((done) => console.log('callback', String(done.exception())));
    future.setException(new Error('boom'));
    await loop.run();
    return future.result();
  });

  expect(trace).toFollow(`
    0s | callback Error: boom
    0s = rejected Error: boom
  `);
});

describe('yield* of a future', () => {
  test('that is pending yields the future, then gives its result', async () => {
    const trace = await play(({ EventLoop, Future }) => {
      const future = new Future<number>(new EventLoop());
      function* wait() {
        return yield* future;
      }
      const steps = wait();
      console.log('itself', steps.next().value === future);
      future.setResult(7);
      console.log(JSON.stringify(steps.next()));
    });

    expect(trace).toFollow(`
      0s | itself true
      0s | {"value":7,"done":true}
      0s = resolved
    `);
  });

  test('that is done yields nothing', async () => {
    const trace = await play(({ EventLoop, Future }) => {
      const future = new Future<number>(new EventLoop());
      function* wait() {
        return yield* future;
      }
      future.setResult(7);
      console.log(JSON.stringify(wait().next()));
    });

    expect(trace).toFollow(`
      0s | {"value":7,"done":true}
      0s = resolved
    `);
  });

  test('that fails throws where it is awaited', async () => {
    const trace = await play(({ EventLoop, Future }) => {
      const future = new Future<number>(new EventLoop());
      function* wait() {
        try {
          return yield* future;
        } catch (error) {
          return `caught ${String(error)}`;
        }
      }
      const steps = wait();
      steps.next();
      future.setException(new Error('boom'));
      console.log(JSON.stringify(steps.next()));
    });

    expect(trace).toFollow(`
      0s | {"value":"caught Error: boom","done":true}
      0s = resolved
    `);
  });
});

test('any value or error, any number of callbacks before and after', () => {
  const value = fc.constantFrom('tea', '', 7, 0, -1, true, false, null);
  const count = fc.nat({ max: 4 });
  const ms = fc.integer({ min: 1, max: 999 });

  return forAll([value, fc.boolean(), count, count, ms], async (value, fails, before, after, ms) => {
    const trace = await play(
      async ({ EventLoop, Future }, value, fails, before, after, ms) => {
        const loop = new EventLoop();
        const future = new Future<unknown>(loop);
        const add = (name: string) =>
          future.addDoneCallback(() => {
            try {
              console.log(name, 'got', JSON.stringify(future.result()));
            } catch (error) {
              console.log(name, 'caught', JSON.stringify(error));
            }
          });
        for (let at = 1; at <= before; at++) add(`before ${at}`);
        loop.callLater(ms, () => {
          if (fails) future.setException(value);
          else future.setResult(value);
          for (let at = 1; at <= after; at++) add(`after ${at}`);
          console.log('set');
        });
        await loop.run();
      },
      value,
      fails,
      before,
      after,
      ms,
    );

    const names = (when: string, count: number) => Array.from({ length: count }, (_, at) => `${when} ${at + 1}`);
    const heard = [...names('before', before), ...names('after', after)];
    const lines = heard.map((name) => `${name} ${fails ? 'caught' : 'got'} ${JSON.stringify(value)}`);
    expect(trace).toFollow(`
      ${['set', ...lines].map((line) => `${ms / 1000}s | ${line}`).join('\n')}
      ${ms / 1000}s = resolved
    `);
  });
});
