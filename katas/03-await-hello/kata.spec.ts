import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('main waits for hello', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved
  `);
});

test('hello by itself', async () => {
  const trace = await play(({ hello }) => hello());

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved
  `);
});

test('what follows main comes after it', async () => {
  const trace = await play(async ({ main }) => {
    await main();
    console.log('next');
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s | next
    1s = resolved
  `);
});

test('two mains in turn', async () => {
  const trace = await play(async ({ main }) => {
    await main();
    await main();
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s | I say,
    2s | hello
    2s = resolved
  `);
});

test('an error in hello comes out of main', async () => {
  const trace = await play(({ main }) => {
    const { log } = console;
    console.log = (text: string) => {
      if (text === 'hello') throw new Error('paper jam');
      log(text);
    };
    return main();
  });

  expect(trace).toFollow(`
    0s | I say,
    1s = rejected Error: paper jam
  `);
});
