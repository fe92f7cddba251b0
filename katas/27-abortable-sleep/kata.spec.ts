import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// The listeners on the signal: what is added and not removed again.
const listenersOn = (signal: AbortSignal) => {
  const listeners = new Set<unknown>();
  const note = (name: 'addEventListener' | 'removeEventListener', what: 'add' | 'delete') => {
    const method = signal[name].bind(signal) as (...args: unknown[]) => void;
    signal[name] = (type: string, listener: unknown, options?: { signal?: AbortSignal }) => {
      if (type === 'abort') listeners[what](listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
      method(type, listener, options);
    };
  };
  note('addEventListener', 'add');
  note('removeEventListener', 'delete');
  return listeners;
};

// Sleepers of these lengths, on one signal that is aborted at `abortAt`.
const sleepers = async ({ sleep }: typeof Kata, lengths: number[], abortAt: number) => {
  const controller = new AbortController();
  const aborting = setTimeout(() => controller.abort(new Error('all up')), abortAt);
  const report = async (ms: number) => console.log(ms, (await sleep(ms, controller.signal).catch(String)) ?? 'woke');
  await Promise.all(lengths.map(report));
  clearTimeout(aborting);
};

test('without a signal', async () => {
  const trace = await play(({ sleep }) => sleep(1000).then(() => console.log('woke')));

  expect(trace).toFollow(`
    1s | woke
    1s = resolved
  `);
  expect(trace).toLeaveNothingBehind();
});

test('aborted at 400', async () => {
  const trace = await play(async ({ sleep }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 400);
    return sleep(1000, controller.signal);
  });

  expect(trace).toFollow(`
    0.4s = rejected Error: enough
  `);
  expect(trace).toLeaveNothingBehind();
});

test('the default reason is an AbortError', async () => {
  const trace = await play(({ sleep }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 400);
    return sleep(1000, controller.signal).catch((e: Error) => console.log(e.name, e === controller.signal.reason));
  });

  expect(trace).toFollow(`
    0.4s | AbortError true
    0.4s = resolved
  `);
});

test('already aborted: at once, and no timer', async () => {
  const trace = await play(({ sleep }) => sleep(1000, AbortSignal.abort(new Error('too late'))));

  expect(trace).toFollow(`
    0s = rejected Error: too late
  `);
  expect(trace).toLeaveNothingBehind();
});

test('no listener is left behind', async () => {
  const trace = await play(async ({ sleep }, listenersOn) => {
    const controller = new AbortController();
    const listeners = listenersOn(controller.signal);
    await sleep(200, controller.signal);
    console.log('listeners', listeners.size);
    controller.abort();
    await sleep(100);
    console.log('quiet');
  }, listenersOn);

  expect(trace).toFollow(`
    0.2s | listeners 0
    0.3s | quiet
    0.3s = resolved
  `);
});

test('one signal, three sleepers', async () => {
  const trace = await play(sleepers, [1000, 2000, 300], 400);

  expect(trace).toFollow(`
    0.3s | 300 woke
    0.4s ~ 1000 Error: all up
    0.4s ~ 2000 Error: all up
    0.4s = resolved
  `);
  expect(trace).toLeaveNothingBehind();
});

test('any sleepers, called off at any moment', async () => {
  // Sleepers wake at even milliseconds and the abort comes at an odd one, so that the two never meet.
  const even = fc.integer({ min: 1, max: 1500 }).map((half) => 2 * half);
  const odd = even.map((ms) => ms - 1);
  await forAll([fc.uniqueArray(even, { minLength: 1, maxLength: 4 }), odd], async (lengths, abortAt) => {
    const trace = await play(sleepers, lengths, abortAt);
    const inOrder = [...lengths].sort((a, b) => a - b);
    const woken = inOrder.filter((ms) => ms < abortAt).map((ms) => `${ms / 1000}s | ${ms} woke\n`);
    const calledOff = inOrder.slice(woken.length).map((ms) => `${abortAt / 1000}s ~ ${ms} Error: all up\n`);
    const end = calledOff.length > 0 ? abortAt : Math.max(...lengths);
    expect(trace).toFollow(`${woken.join('')}${calledOff.join('')}${end / 1000}s = resolved`);
    expect(trace).toLeaveNothingBehind();
  });
});
