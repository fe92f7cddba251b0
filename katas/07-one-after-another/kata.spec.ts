import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('three seconds', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | you say,
    2s | goodbye
    2s | I say,
    3s | hello
    3s = resolved ["goodbye", "hello"]
  `);
});

test('goodbye fails: hello never starts', async () => {
  const trace = await play(({ main }) => {
    const { log } = console;
    console.log = (text) => {
      if (text === 'goodbye') throw new Error('jam at goodbye');
      log(text);
    };
    return main();
  });

  expect(trace).toFollow(`
    0s | you say,
    2s = rejected Error: jam at goodbye
  `);
});

test('two mains at once still take three seconds', async () => {
  const trace = await play(({ main }) => Promise.all([main(), main()]));

  expect(trace).toFollow(`
    0s ~ you say,
    0s ~ you say,
    2s ~ goodbye
    2s ~ I say,
    2s ~ goodbye
    2s ~ I say,
    3s ~ hello
    3s ~ hello
    3s = resolved [["goodbye", "hello"], ["goodbye", "hello"]]
  `);
});
