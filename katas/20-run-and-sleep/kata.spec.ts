import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('await hello: one second', async () => {
  const trace = await play(({ coroutine, run, sleep }) => {
    const hello = coroutine('hello', function* () {
      console.log('I say,');
      yield* sleep(1000);
      console.log('hello');
    });
    return run(hello());
  });

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    1s = resolved
  `);
});
