import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// Work that takes `ms` and stops when it is told to.
const listening = (ms: number) => (signal: AbortSignal) =>
  new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => resolve('value'), ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      console.log('work stopped');
      reject(signal.reason);
    });
  });

// Work that takes `ms`, whatever it is told; with `fails` it ends with that error.
const deaf = (ms: number, fails?: string) => async () => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  console.log('work ended');
  if (fails !== undefined) throw new Error(fails);
  return 'value';
};

// Here scenarios are async, so that they settle a moment later: a timer that is cleared just after is cleared in time.
test('in time, nothing left behind', async () => {
  const trace = await play(async ({ withTimeout }, listening) => withTimeout(listening(300), 1000), listening);

  expect(trace).toFollow(`
    0.3s = resolved "value"
  `);
  expect(trace).toLeaveNothingBehind();
});

test('too slow: TimeoutError at 1000, the work is told to stop', async () => {
  const trace = await play(async ({ withTimeout }, listening) => withTimeout(listening(3000), 1000), listening);

  expect(trace).toFollow(`
    1s | work stopped
    1s = rejected TimeoutError: timed out after 1000 ms
  `);
  expect(trace).toLeaveNothingBehind();
});

test('the work fails first: its own error, no timer left', async () => {
  const trace = await play(async ({ withTimeout }, deaf) => withTimeout(deaf(200, 'own'), 1000), deaf);

  expect(trace).toFollow(`
    0.2s | work ended
    0.2s = rejected Error: own
  `);
  expect(trace).toLeaveNothingBehind();
});

test('work that will not listen: the caller is free at 1000', async () => {
  const trace = await play(({ withTimeout }, deaf) => withTimeout(deaf(3000), 1000), deaf);

  expect(trace).toFollow(`
    1s = rejected TimeoutError: timed out after 1000 ms
    3s | work ended
  `);
});

test('work that fails after the time-out: nothing floats', async () => {
  const trace = await play(({ withTimeout }, deaf) => withTimeout(deaf(3000, 'own'), 1000), deaf);

  expect(trace).toFollow(`
    1s = rejected TimeoutError: timed out after 1000 ms
    3s | work ended
  `);
});

test('work that answers the abort with an error of its own: still TimeoutError', async () => {
  const trace = await play(({ withTimeout }) => {
    const work = (signal: AbortSignal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('I was told to stop')));
      });
    return withTimeout(work, 1000);
  });

  expect(trace).toFollow(`
    1s = rejected TimeoutError: timed out after 1000 ms
  `);
});

test('work that throws at the call', async () => {
  const trace = await play(({ withTimeout }) => {
    const work = (): Promise<string> => {
      throw new Error('at once');
    };
    return withTimeout(work, 1000).then((value) => value);
  });

  expect(trace).toFollow(`
    0s = rejected Error: at once
  `);
  expect(trace).toLeaveNothingBehind();
});

test('any work, any time limit', async () => {
  // Work ends at an odd millisecond and the time is up at an even one, so that the two never meet.
  const even = fc.integer({ min: 1, max: 2000 }).map((half) => 2 * half);
  const odd = even.map((ms) => ms - 1);
  await forAll([odd, even, fc.constantFrom(undefined, 'own')], async (ms, limit, error) => {
    const trace = await play(
      ({ withTimeout }, deaf, ms, limit, error) => withTimeout(deaf(ms, error), limit),
      deaf,
      ms,
      limit,
      error,
    );

    const ended = `${ms / 1000}s | work ended`;
    const own = `${ms / 1000}s = ${error === undefined ? 'resolved "value"' : 'rejected Error: own'}`;
    const late = `${limit / 1000}s = rejected TimeoutError: timed out after ${limit} ms`;
    expect(trace).toFollow(ms < limit ? `${ended}\n${own}` : `${late}\n${ended}`);
  });
});
