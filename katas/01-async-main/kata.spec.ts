import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('plain function', async () => {
  const trace = await play(({ main }) => {
    console.log('before');
    main();
    console.log('after');
  });

  expect(trace).toFollow(`
    0s | before
    0s | hello world
    0s | after
    0s = resolved
  `);
});

test('the body starts at the call, the value comes with await', async () => {
  const trace = await play(async ({ asyncMain }) => {
    const promise = asyncMain();
    console.log('after the call');
    console.log(`promise? ${promise instanceof Promise}`);
    console.log(await promise);
  });

  expect(trace).toFollow(`
    0s | hello async world
    0s | after the call
    0s | promise? true
    0s | done
    0s = resolved
  `);
});

test('each call is a run of its own', async () => {
  const trace = await play(async ({ asyncMain }) => {
    const first = asyncMain();
    const second = asyncMain();
    console.log(`same? ${first === second}`);
    await Promise.all([first, second]);
  });

  expect(trace).toFollow(`
    0s | hello async world
    0s | hello async world
    0s | same? false
    0s = resolved
  `);
});

test('a throw becomes a rejection, not a throw at the call', async () => {
  const trace = await play(async ({ asyncMain }) => {
    const { log } = console;
    console.log = (text: string) => {
      if (text === 'hello async world') throw new Error('no paper');
      log(text);
    };
    const promise = asyncMain();
    console.log('call came back');
    await promise;
  });

  expect(trace).toFollow(`
    0s | call came back
    0s = rejected Error: no paper
  `);
});
