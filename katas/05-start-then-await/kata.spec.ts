import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test("the child outlasts main's own work", async () => {
  const trace = await play(({ startThenAwait }) => {
    const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    return startThenAwait(async () => {
      console.log('I say,');
      await sleep(1000);
      console.log('hello');
      return 'hello!';
    });
  });

  expect(trace).toFollow(`
    0s   | I say,
    0s   | main goes on
    0.4s | main has worked
    1s   | hello
    1s   | done
    1s   = resolved "hello!"
  `);
});

test("the child is quicker than main's own work", async () => {
  const trace = await play(({ startThenAwait }) => {
    const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    return startThenAwait(async () => {
      console.log('I say,');
      await sleep(100);
      console.log('hello');
      return 'quick';
    });
  });

  expect(trace).toFollow(`
    0s   | I say,
    0s   | main goes on
    0.1s | hello
    0.4s | main has worked
    0.4s | done
    0.4s = resolved "quick"
  `);
});

test('the child fails late: main fails', async () => {
  const trace = await play(({ startThenAwait }) => {
    const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    return startThenAwait(async () => {
      await sleep(1000);
      throw new Error('hoarse');
    });
  });

  expect(trace).toFollow(`
    0s   | main goes on
    0.4s | main has worked
    1s   = rejected Error: hoarse
  `);
});

// The child never ends together with main's own work, at 400 ms.
const anyTime = () => fc.integer({ min: 0, max: 99 }).map((n) => n * 10 + 5);

test('any child: done when both the child and the work are', () =>
  forAll([anyTime(), fc.stringMatching(/^[a-z]{1,8}$/)], async (ms, result) => {
    const scenario = ({ startThenAwait }: typeof Kata, ms: number, result: string) =>
      startThenAwait(async () => {
        console.log('I say,');
        await new Promise((resolve) => setTimeout(resolve, ms));
        console.log(result);
        return result;
      });
    const trace = await play(scenario, ms, result);

    const child = `${ms / 1000}s | ${result}`;
    const work = '0.4s | main has worked';
    const end = Math.max(ms, 400) / 1000;
    expect(trace).toFollow(`
      0s | I say,
      0s | main goes on
      ${ms < 400 ? child : work}
      ${ms < 400 ? work : child}
      ${end}s | done
      ${end}s = resolved "${result}"
    `);
  }));
