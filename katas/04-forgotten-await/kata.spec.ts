import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// A shop whose stock answers after 100 ms, whose till needs 200 ms, and whose van needs 300 ms.
const fakeShop = (trouble: 'none' | 'sold out' | 'card declined' | 'no van'): Kata.Shop => {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    async isInStock(item) {
      console.log(`ask ${item}`);
      await sleep(100);
      return trouble !== 'sold out';
    },
    async charge() {
      console.log('charge…');
      await sleep(200);
      if (trouble === 'card declined') throw new Error('card declined');
      return 100;
    },
    async ship() {
      console.log('ship…');
      await sleep(300);
      if (trouble === 'no van') throw new Error('no van');
    },
  };
};

test('in stock', async () => {
  const trace = await play(({ buy }, fakeShop) => buy('book', fakeShop('none')), fakeShop);

  expect(trace).toFollow(`
    0s   | ask book
    0.1s | charge…
    0.3s | charged 100
    0.3s | ship…
    0.6s | shipped
    0.6s = resolved "receipt: 105"
  `);
});

test('sold out: nothing is charged', async () => {
  const trace = await play(({ buy }, fakeShop) => buy('book', fakeShop('sold out')), fakeShop);

  expect(trace).toFollow(`
    0s   | ask book
    0.1s = resolved "sold out"
  `);
});

test('card declined: nothing is shipped', async () => {
  const trace = await play(({ buy }, fakeShop) => buy('book', fakeShop('card declined')), fakeShop);

  expect(trace).toFollow(`
    0s   | ask book
    0.1s | charge…
    0.3s = rejected Error: card declined
  `);
});

test('shipping fails: buy fails', async () => {
  const trace = await play(({ buy }, fakeShop) => buy('book', fakeShop('no van')), fakeShop);

  expect(trace).toFollow(`
    0s   | ask book
    0.1s | charge…
    0.3s | charged 100
    0.3s | ship…
    0.6s = rejected Error: no van
  `);
});
