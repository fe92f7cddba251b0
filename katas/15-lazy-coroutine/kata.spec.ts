import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

const show = (step: Kata.Step<unknown>) => console.log(step.done ? 'returns' : 'yields', step.value);

/** Runs what may throw, and prints the error. */
const attempt = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    console.log(String(error));
  }
};

test('calling runs nothing', async () => {
  const trace = await play(({ coroutine }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const coro = hello();
    console.log(String(coro));
    console.log(coro.state);
  });

  expect(trace).toFollow(`
    0s | <coroutine object hello>
    0s | created
    0s = resolved
  `);
});

test('send runs to the next yield', async () => {
  const trace = await play(({ coroutine }, show) => {
    const hello = coroutine('hello', function* (who: string) {
      console.log('I say,');
      console.log('hello', who, yield 'first');
      return 'bye';
    });
    const coro = hello('you');
    show(coro.send());
    console.log(coro.state);
    show(coro.send('again'));
    console.log(coro.state);
  }, show);

  expect(trace).toFollow(`
    0s | I say,
    0s | yields first
    0s | suspended
    0s | hello you again
    0s | returns bye
    0s | closed
    0s = resolved
  `);
});

test('a finished coroutine cannot be used again', async () => {
  const trace = await play(({ coroutine }, attempt) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      console.log('hello', yield);
    });
    const coro = hello();
    coro.send();
    coro.send('you');
    attempt(() => coro.send('x'));
    attempt(() => coro.throw(new Error('x')));
    coro.close();
  }, attempt);

  expect(trace).toFollow(`
    0s | I say,
    0s | hello you
    0s | RuntimeError: cannot reuse already awaited coroutine
    0s | RuntimeError: cannot reuse already awaited coroutine
    0s = resolved
  `);
});

test('an error ends it', async () => {
  const trace = await play(({ coroutine }, attempt) => {
    const broken = coroutine('broken', function* () {
      yield;
      throw new Error('paper jam');
    });
    const coro = broken();
    coro.send();
    attempt(() => coro.send());
    console.log(coro.state);
    attempt(() => coro.send());
  }, attempt);

  expect(trace).toFollow(`
    0s | Error: paper jam
    0s | closed
    0s | RuntimeError: cannot reuse already awaited coroutine
    0s = resolved
  `);
});

test('throw comes out of the yield', async () => {
  const trace = await play(({ coroutine }, show) => {
    const mend = coroutine('mend', function* () {
      try {
        yield;
      } catch (error) {
        console.log('caught', (error as Error).message);
      }
      return 'mended';
    });
    const coro = mend();
    coro.send();
    show(coro.throw(new Error('x')));
  }, show);

  expect(trace).toFollow(`
    0s | caught x
    0s | returns mended
    0s = resolved
  `);
});

test('throw into one that has not begun: the body never runs', async () => {
  const trace = await play(({ coroutine }, attempt) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const coro = hello();
    attempt(() => coro.throw(new Error('stop')));
    console.log(coro.state);
  }, attempt);

  expect(trace).toFollow(`
    0s | Error: stop
    0s | closed
    0s = resolved
  `);
});

test('close runs finally', async () => {
  const trace = await play(({ coroutine }, attempt) => {
    const clean = coroutine('clean', function* () {
      try {
        yield;
        console.log('never');
      } finally {
        console.log('finally');
      }
    });
    const coro = clean();
    coro.send();
    coro.close();
    console.log(coro.state);
    coro.close();
    attempt(() => coro.send());
  }, attempt);

  expect(trace).toFollow(`
    0s | finally
    0s | closed
    0s | RuntimeError: cannot reuse already awaited coroutine
    0s = resolved
  `);
});

test('close before the first send: the body never runs', async () => {
  const trace = await play(({ coroutine }, attempt) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
    });
    const coro = hello();
    coro.close();
    console.log(coro.state);
    attempt(() => coro.send());
  }, attempt);

  expect(trace).toFollow(`
    0s | closed
    0s | RuntimeError: cannot reuse already awaited coroutine
    0s = resolved
  `);
});

test('a coroutine cannot send to itself', async () => {
  const trace = await play(({ coroutine }, attempt) => {
    const me = coroutine('me', function* (): Kata.Steps<void> {
      console.log(coro.state);
      attempt(() => coro.send());
    });
    const coro = me();
    coro.send();
    console.log(coro.state);
  }, attempt);

  expect(trace).toFollow(`
    0s | running
    0s | RuntimeError: coroutine already executing
    0s | closed
    0s = resolved
  `);
});

describe('yield*', () => {
  test('passes the yields out and the value in', async () => {
    const trace = await play(({ coroutine }, show) => {
      const inner = coroutine('inner', function* () {
        return (yield 'from inner') as number;
      });
      const outer = coroutine('outer', function* () {
        const value = yield* inner();
        console.log('inner gave', value);
        return value + 1;
      });
      const coro = outer();
      show(coro.send());
      show(coro.send(42));
    }, show);

    expect(trace).toFollow(`
      0s | yields from inner
      0s | inner gave 42
      0s | returns 43
      0s = resolved
    `);
  });

  test('passes throw and close in', async () => {
    const trace = await play(({ coroutine }, show) => {
      const inner = coroutine('inner', function* () {
        try {
          yield 1;
        } catch (error) {
          console.log('caught', (error as Error).message);
          yield 2;
        } finally {
          console.log('finally');
        }
      });
      const outer = coroutine('outer', function* (awaited: Kata.Coroutine<void>) {
        yield* awaited;
      });
      const awaited = inner();
      const coro = outer(awaited);
      show(coro.send());
      show(coro.throw(new Error('x')));
      coro.close();
      console.log(coro.state, awaited.state);
    }, show);

    expect(trace).toFollow(`
      0s | yields 1
      0s | caught x
      0s | yields 2
      0s | finally
      0s | closed closed
      0s = resolved
    `);
  });

  test('takes the same object only once', async () => {
    const trace = await play(({ coroutine }, attempt) => {
      const one = coroutine('one', function* () {
        console.log('run');
        return 1;
      });
      const twice = coroutine('twice', function* () {
        const coro = one();
        console.log(yield* coro);
        console.log(yield* coro);
      });
      attempt(() => twice().send());
    }, attempt);

    expect(trace).toFollow(`
      0s | run
      0s | 1
      0s | RuntimeError: cannot reuse already awaited coroutine
      0s = resolved
    `);
  });

  test('any values pass through any number of coroutines', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 });

    return forAll([words, fc.nat({ max: 5 })], async (words, depth) => {
      const trace = await play(
        ({ coroutine }, show, words, depth) => {
          const collect = coroutine('collect', function* () {
            const got: unknown[] = [];
            for (const word of words) got.push(yield word);
            return got.join(' ');
          });
          const within = coroutine('within', function* (depth: number): Kata.Steps<string> {
            return depth === 0 ? yield* collect() : yield* within(depth - 1);
          });
          const coro = within(depth);
          show(coro.send());
          words.forEach((_, at) => show(coro.send(at)));
        },
        show,
        words,
        depth,
      );

      expect(trace).toFollow(`
        ${words.map((word) => `0s | yields ${word}`).join('\n')}
        0s | returns ${[...words.keys()].join(' ')}
        0s = resolved
      `);
    });
  });
});
