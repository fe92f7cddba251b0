import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

const hello = async () => {
  console.log('I say,');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  console.log('hello');
};

const report = (error: unknown) => console.log(`reported ${(error as Error).message}`);

test('main does not wait; the work goes on after main', async () => {
  const scenario = ({ fireAndForget }: typeof Kata, work: typeof hello, onError: typeof report) => {
    fireAndForget(work, onError);
    console.log('main ends');
  };
  const trace = await play(scenario, hello, report);

  expect(trace).toFollow(`
    0s | I say,
    0s | main ends
    0s = resolved
    1s | hello
  `);
});

test('it gives nothing back', async () => {
  const scenario = ({ fireAndForget }: typeof Kata, work: typeof hello, onError: typeof report) => {
    console.log(fireAndForget(work, onError));
  };
  const trace = await play(scenario, hello, report);

  expect(trace).toFollow(`
    0s | I say,
    0s | undefined
    0s = resolved
    1s | hello
  `);
});

test('a late error goes to onError', async () => {
  const scenario = ({ fireAndForget }: typeof Kata, onError: typeof report) => {
    fireAndForget(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      throw new Error('boom');
    }, onError);
    console.log('main ends');
  };
  const trace = await play(scenario, report);

  expect(trace).toFollow(`
    0s | main ends
    0s = resolved
    1s | reported boom
  `);
});

test('a throw before the first await goes to onError too', async () => {
  const scenario = async ({ fireAndForget }: typeof Kata, onError: typeof report) => {
    fireAndForget(() => {
      throw new Error('at once');
    }, onError);
    await new Promise((resolve) => setTimeout(resolve, 10));
    console.log('main goes on');
  };
  const trace = await play(scenario, report);

  expect(trace).toFollow(`
    0s    | reported at once
    0.01s | main goes on
    0.01s = resolved
  `);
});

test('any error, at once or late', () => {
  const message = fc.stringMatching(/^[a-z]{1,8}$/);

  return forAll([message, message, fc.integer({ min: 1, max: 9999 })], async (atOnce, late, ms) => {
    const scenario = (kata: typeof Kata, onError: typeof report, atOnce: string, late: string, ms: number) => {
      kata.fireAndForget(() => {
        throw new Error(atOnce);
      }, onError);
      kata.fireAndForget(async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        throw new Error(late);
      }, onError);
      console.log('main ends');
    };
    const trace = await play(scenario, report, atOnce, late, ms);

    expect(trace).toFollow(`
      0s ~ reported ${atOnce}
      0s ~ main ends
      0s = resolved
      ${ms / 1000}s | reported ${late}
    `);
  });
});
