import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('one second', async () => {
  const trace = await play(async ({ sleep }) => {
    console.log('I say,');
    await sleep(1000);
    console.log('hello');
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved
  `);
});

test('with a value', async () => {
  const trace = await play(({ sleep }) => sleep(1500, 'tea'));

  expect(trace).toFollow('1.5s = resolved "tea"');
});

test('one after the other', async () => {
  const trace = await play(async ({ sleep }) => {
    await sleep(2000);
    console.log('two');
    await sleep(1000);
    console.log('three');
  });

  expect(trace).toFollow(`
    2s | two
    3s | three
    3s = resolved
  `);
});

test('two at once', async () => {
  const trace = await play(async ({ sleep }) => {
    const speak = async (ms: number, word: string) => {
      await sleep(ms);
      console.log(word);
    };
    await Promise.all([speak(2000, 'b'), speak(1000, 'a')]);
  });

  expect(trace).toFollow(`
    1s | a
    2s | b
    2s = resolved
  `);
});

test('the clock starts at the call, not at the await', async () => {
  const trace = await play(async ({ sleep }) => {
    const nap = sleep(1000);
    await new Promise((resolve) => setTimeout(resolve, 400));
    console.log('now await it');
    await nap;
    console.log('woke');
  });

  expect(trace).toFollow(`
    0.4s | now await it
    1s   | woke
    1s   = resolved
  `);
});

// Node counts 0 ms as 1 ms, so the order is what counts here, and not the time.
test('sleep(0) still lets others go first', async () => {
  const trace = await play(async ({ sleep }) => {
    const order: string[] = [];
    const later = new Promise((resolve) => setTimeout(resolve, 10, order));
    const other = async () => {
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      order.push('meanwhile');
    };
    other();
    await sleep(0);
    order.push('woke');
    return later;
  });

  expect(trace).toFollow('0.01s = resolved ["meanwhile", "woke"]');
});

test('any sleeps at once: each ends at its own time, with its own value', () =>
  forAll([fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 })], async (delays) => {
    const trace = await play(async ({ sleep }, delays) => {
      const speak = async (ms: number) => console.log(await sleep(ms, `after ${ms}`));
      await Promise.all(delays.map(speak));
    }, delays);

    const inOrder = [...delays].sort((a, b) => a - b);
    expect(trace).toFollow(`
      ${inOrder.map((ms) => `${ms / 1000}s | after ${ms}`).join('\n')}
      ${Math.max(...delays) / 1000}s = resolved
    `);
  }));
