import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('two seconds', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | you say,
    0s | I say,
    1s | hello
    2s | goodbye
    2s = resolved ["goodbye", "hello"]
  `);
});

test('both have started before main gives way', async () => {
  const trace = await play(({ main }) => {
    const words = main();
    console.log('caller');
    return words;
  });

  expect(trace).toFollow(`
    0s | you say,
    0s | I say,
    0s | caller
    1s | hello
    2s | goodbye
    2s = resolved ["goodbye", "hello"]
  `);
});

test('hello fails at 1000: main fails, nothing floats', async () => {
  const trace = await play(({ main }) => {
    const { log } = console;
    console.log = (text) => {
      if (text === 'hello') throw new Error('jam at hello');
      log(text);
    };
    return main();
  });

  expect(trace).toFollow(`
    0s | you say,
    0s | I say,
    1s = rejected Error: jam at hello
    2s | goodbye
  `);
});
