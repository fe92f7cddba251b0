import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('hello: one second', async () => {
  const trace = await play(({ drive, hello }) => {
    const promise = drive(hello());
    console.log('caller');
    return promise;
  });

  expect(trace).toFollow(`
    0s | I say,
    0s | caller
    1s | hello
    1s = resolved "bye"
  `);
});

test('values come back in', async () => {
  const trace = await play(({ drive, sleep }) => {
    function* multiply(): Kata.Steps<number> {
      const two = (yield sleep(100, 2)) as number;
      const three = (yield sleep(100, 3)) as number;
      return two * three;
    }
    return drive(multiply());
  });

  expect(trace).toFollow('0.2s = resolved 6');
});

test('a rejection is thrown at the yield', async () => {
  const trace = await play(({ drive, sleep }) => {
    function* mend(): Kata.Steps<unknown> {
      try {
        yield sleep(100).then(() => Promise.reject(new Error('x')));
      } catch (error) {
        console.log('caught', (error as Error).message);
      }
      return yield sleep(100, 'ok');
    }
    return drive(mend());
  });

  expect(trace).toFollow(`
    0.1s | caught x
    0.2s = resolved "ok"
  `);
});

test('an uncaught one rejects, and finally runs', async () => {
  const trace = await play(({ drive, sleep }) => {
    function* clean(): Kata.Steps<void> {
      try {
        yield sleep(100).then(() => Promise.reject(new Error('x')));
      } finally {
        yield sleep(50);
        console.log('cleaned');
      }
    }
    return drive(clean());
  });

  expect(trace).toFollow(`
    0.15s | cleaned
    0.15s = rejected Error: x
  `);
});

test('a throw before the first yield rejects', async () => {
  const trace = await play(({ drive }) => {
    function* early(): Kata.Steps<void> {
      throw new Error('early');
    }
    const promise = drive(early());
    console.log('call came back');
    return promise;
  });

  expect(trace).toFollow(`
    0s | call came back
    0s = rejected Error: early
  `);
});

test('plain values are fine', async () => {
  const trace = await play(({ drive }) => {
    function* plain(): Kata.Steps<number> {
      return ((yield 40) as number) + ((yield 2) as number);
    }
    return drive(plain());
  });

  expect(trace).toFollow('0s = resolved 42');
});

test('two drives side by side', async () => {
  const trace = await play(({ drive, sleep }) => {
    function* speak(name: string, ms: number): Kata.Steps<void> {
      console.log(`${name} 1`);
      yield sleep(ms);
      console.log(`${name} 2`);
    }
    return Promise.all([drive(speak('a', 300)), drive(speak('b', 100))]).then(() => undefined);
  });

  expect(trace).toFollow(`
    0s   | a 1
    0s   | b 1
    0.1s | b 2
    0.3s | a 2
    0.3s = resolved
  `);
});

test('any steps: each one when the one before is over', () => {
  const step = fc.record({
    word: fc.stringMatching(/^[a-z]{1,8}$/),
    ms: fc.integer({ min: 1, max: 999 }),
    fails: fc.boolean(),
  });

  return forAll([fc.array(step, { maxLength: 6 })], async (steps) => {
    const trace = await play(({ drive, sleep }, steps) => {
      function* speak(): Kata.Steps<number> {
        for (const { word, ms, fails } of steps) {
          try {
            const promise = sleep(ms, word);
            console.log('got', yield fails ? promise.then(() => Promise.reject(new Error(word))) : promise);
          } catch (error) {
            console.log('caught', (error as Error).message);
          }
        }
        return steps.length;
      }
      return drive(speak());
    }, steps);

    let now = 0;
    const lines = steps.map(({ word, ms, fails }) => `${(now += ms) / 1000}s | ${fails ? 'caught' : 'got'} ${word}`);
    expect(trace).toFollow(`
      ${lines.join('\n')}
      ${now / 1000}s = resolved ${steps.length}
    `);
  });
});
