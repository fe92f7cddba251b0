import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// Gives a `save` whose disk is full when it comes to the item `fullAt`.
const fakeDisk = (fullAt?: string, times: Record<string, number> = { a: 300, b: 100, c: 200 }) =>
  async function save(item: string) {
    console.log(`save ${item}…`);
    await new Promise((resolve) => setTimeout(resolve, times[item]));
    if (item === fullAt) throw new Error(`disk full at ${item}`);
  };

test('one at a time, in order', async () => {
  const trace = await play(({ saveAll }, fakeDisk) => saveAll(['a', 'b', 'c'], fakeDisk()), fakeDisk);

  expect(trace).toFollow(`
    0s   | save a…
    0.3s | saved a
    0.3s | save b…
    0.4s | saved b
    0.4s | save c…
    0.6s | saved c
    0.6s | all saved
    0.6s = resolved 3
  `);
});

test('an error stops the line', async () => {
  const trace = await play(({ saveAll }, fakeDisk) => saveAll(['a', 'b', 'c'], fakeDisk('b')), fakeDisk);

  expect(trace).toFollow(`
    0s   | save a…
    0.3s | saved a
    0.3s | save b…
    0.4s = rejected Error: disk full at b
  `);
});

test('no items', async () => {
  const trace = await play(({ saveAll }, fakeDisk) => saveAll([], fakeDisk()), fakeDisk);

  expect(trace).toFollow(`
    0s | all saved
    0s = resolved 0
  `);
});

test('any items: each begins when the one before it is saved', () => {
  const times = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer({ min: 1, max: 999 }), { maxKeys: 6 });

  return forAll([times], async (times) => {
    const trace = await play(
      ({ saveAll }, fakeDisk, times) => saveAll(Object.keys(times), fakeDisk(undefined, times)),
      fakeDisk,
      times,
    );

    let now = 0;
    const steps = Object.entries(times).map(([item, ms]) => {
      const begun = now;
      now += ms;
      return `
        ${begun / 1000}s | save ${item}…
        ${now / 1000}s | saved ${item}`;
    });
    expect(trace).toFollow(`
      ${steps.join('')}
      ${now / 1000}s | all saved
      ${now / 1000}s = resolved ${steps.length}
    `);
  });
});
