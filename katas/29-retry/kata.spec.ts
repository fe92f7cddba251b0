import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// Fails until the try number `lucky`. Each try takes `ms`.
const flaky = (lucky: number, ms?: number) => async (attempt: number) => {
  console.log(`try ${attempt}`);
  if (ms !== undefined) await new Promise((resolve) => setTimeout(resolve, ms));
  if (attempt < lucky) throw new Error(`fail ${attempt}`);
  return `ok at ${attempt}`;
};

test('third time lucky: waits of 100 and 200', async () => {
  const trace = await play(({ retry }, flaky) => retry(flaky(3), { times: 5, baseMs: 100 }), flaky);

  expect(trace).toFollow(`
    0s   | try 1
    0.1s | try 2
    0.3s | try 3
    0.3s = resolved "ok at 3"
  `);
});

test('gives up with the last error, and does not wait after it', async () => {
  const trace = await play(({ retry }, flaky) => retry(flaky(9), { times: 4, baseMs: 100 }), flaky);

  expect(trace).toFollow(`
    0s   | try 1
    0.1s | try 2
    0.3s | try 3
    0.7s | try 4
    0.7s = rejected Error: fail 4
  `);
});

test('the wait counts from the failure', async () => {
  const trace = await play(({ retry }, flaky) => retry(flaky(3, 50), { times: 5, baseMs: 100 }), flaky);

  expect(trace).toFollow(`
    0s    | try 1
    0.15s | try 2
    0.4s  | try 3
    0.45s = resolved "ok at 3"
  `);
});

test('waits are capped', async () => {
  const trace = await play(({ retry }, flaky) => retry(flaky(5), { times: 9, baseMs: 100, maxMs: 250 }), flaky);

  expect(trace).toFollow(`
    0s    | try 1
    0.1s  | try 2
    0.3s  | try 3
    0.55s | try 4
    0.8s  | try 5
    0.8s  = resolved "ok at 5"
  `);
});

test('some errors are final', async () => {
  const trace = await play(({ retry }, flaky) => {
    const shouldRetry = (error: unknown) => String(error) !== 'Error: fail 2';
    return retry(flaky(9), { times: 5, baseMs: 100, shouldRetry });
  }, flaky);

  expect(trace).toFollow(`
    0s   | try 1
    0.1s | try 2
    0.1s = rejected Error: fail 2
  `);
});

// Tries that fail for ever, each after `ms`, called off at `abortAt`.
const calledOff = async ({ retry }: typeof Kata, fails: typeof flaky, ms: number | undefined, abortAt: number) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('stop')), abortAt);
  return retry(fails(99, ms), { times: 9, baseMs: 100, signal: controller.signal });
};

test('abort during a wait', async () => {
  const trace = await play(calledOff, flaky, undefined, 250);

  expect(trace).toFollow(`
    0s    | try 1
    0.1s  | try 2
    0.25s = rejected Error: stop
  `);
  expect(trace).toLeaveNothingBehind();
});

test('abort during a try: it may end, and no other begins', async () => {
  const trace = await play(calledOff, flaky, 50, 170);

  expect(trace).toFollow(`
    0s    | try 1
    0.15s | try 2
    0.2s  = rejected Error: stop
  `);
});

test('once means once', async () => {
  const trace = await play(({ retry }, flaky) => retry(flaky(9), { times: 1, baseMs: 100 }), flaky);

  expect(trace).toFollow(`
    0s | try 1
    0s = rejected Error: fail 1
  `);
});

test('any number of tries, any waits', async () => {
  const upTo = (max: number) => fc.integer({ min: 1, max });
  const limits = fc.record({ times: upTo(6), baseMs: upTo(300), factor: upTo(3), maxMs: upTo(900) });
  await forAll([upTo(6), limits], async (lucky, limits) => {
    const trace = await play(({ retry }, fn, lucky, limits) => retry(fn(lucky, 10), limits), flaky, lucky, limits);

    let now = 0;
    const tries = Array.from({ length: Math.min(lucky, limits.times) }, (_, n) => {
      if (n > 0) now += 10 + Math.min(limits.maxMs, limits.baseMs * limits.factor ** (n - 1));
      return `${now / 1000}s | try ${n + 1}\n`;
    });
    const end = lucky <= limits.times ? `resolved "ok at ${lucky}"` : `rejected Error: fail ${limits.times}`;
    expect(trace).toFollow(`${tries.join('')}${(now + 10) / 1000}s = ${end}`);
  });
});
