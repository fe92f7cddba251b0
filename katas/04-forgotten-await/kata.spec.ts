import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

type Trouble = 'none' | 'sold out' | 'card declined' | 'no van';

// A shop whose stock answers after 100 ms, whose till needs 200 ms, and whose van needs 300 ms.
const fakeShop = (trouble: Trouble, price = 100, ms = { stock: 100, till: 200, van: 300 }): Kata.Shop => {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    async isInStock(item) {
      console.log(`ask ${item}`);
      await sleep(ms.stock);
      return trouble !== 'sold out';
    },
    async charge() {
      console.log('charge…');
      await sleep(ms.till);
      if (trouble === 'card declined') throw new Error('card declined');
      return price;
    },
    async ship() {
      console.log('ship…');
      await sleep(ms.van);
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

test('any item, any price, however long each step takes', () => {
  const item = fc.stringMatching(/^[a-z]{1,8}$/);
  const price = fc.integer({ min: 1, max: 999 });
  const ms = fc.integer({ min: 1, max: 999 });

  return forAll([item, price, fc.record({ stock: ms, till: ms, van: ms })], async (item, price, ms) => {
    const trace = await play(
      ({ buy }, fakeShop, item, price, ms) => buy(item, fakeShop('none', price, ms)),
      fakeShop,
      item,
      price,
      ms,
    );

    const answered = ms.stock / 1000;
    const charged = (ms.stock + ms.till) / 1000;
    const shipped = (ms.stock + ms.till + ms.van) / 1000;
    expect(trace).toFollow(`
      0s | ask ${item}
      ${answered}s | charge…
      ${charged}s | charged ${price}
      ${charged}s | ship…
      ${shipped}s | shipped
      ${shipped}s = resolved "receipt: ${price + 5}"
    `);
  });
});
