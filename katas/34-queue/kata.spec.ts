import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// A producer puts 0, 1, 2, … after these pauses, a consumer takes as many after pauses of its own.
const traffic = async ({ AsyncQueue }: typeof Kata, capacity: number, putPauses: number[], getPauses: number[]) => {
  const pause = async (ms: number) => ms > 0 && new Promise((resolve) => setTimeout(resolve, ms));
  const queue = new AsyncQueue<number>(capacity);
  const produce = async () => {
    for (const [item, ms] of putPauses.entries()) {
      await pause(ms);
      await queue.put(item);
      console.log('put', item);
    }
  };
  const consume = async () => {
    for (const ms of getPauses) {
      await pause(ms);
      console.log('got', await queue.get());
    }
  };
  await Promise.all([produce(), consume()]);
};

test('a full queue makes the producer wait', async () => {
  const trace = await play(traffic, 2, [0, 0, 0, 0], [1000, 1000, 1000, 1000]);

  expect(trace).toFollow(`
    0s | put 0
    0s | put 1
    1s ~ got 0
    1s ~ put 2
    2s ~ got 1
    2s ~ put 3
    3s | got 2
    4s | got 3
    4s = resolved
  `);
});

test('get waits for put', async () => {
  const trace = await play(async ({ AsyncQueue }) => {
    const queue = new AsyncQueue<string>();
    setTimeout(() => void queue.put('x'), 500);
    console.log('got', await queue.get());
  });

  expect(trace).toFollow(`
    0.5s | got x
    0.5s = resolved
  `);
});

test('first waiter first', async () => {
  const trace = await play(({ AsyncQueue }) => {
    const queue = new AsyncQueue<number>();
    const wait = async (name: string) => console.log(name, await queue.get());
    setTimeout(() => [1, 2].map((item) => queue.put(item)), 500);
    return Promise.all([wait('A'), wait('B')]).then(() => queue.size);
  });

  expect(trace).toFollow(`
    0.5s ~ A 1
    0.5s ~ B 2
    0.5s = resolved 0
  `);
});

test('for await until closed; what is inside is still delivered', async () => {
  const trace = await play(async ({ AsyncQueue }) => {
    const queue = new AsyncQueue<string>();
    for (const item of ['a', 'b', 'c']) void queue.put(item);
    setTimeout(() => queue.close(), 100);
    for await (const item of queue) {
      console.log(item);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    console.log('end');
  });

  expect(trace).toFollow(`
    0s   | a
    0.2s | b
    0.4s | c
    0.6s | end
    0.6s = resolved
  `);
});

test('put after close fails, a waiting get fails', async () => {
  const trace = await play(async ({ AsyncQueue }) => {
    const queue = new AsyncQueue<string>();
    const getting = queue.get().catch((error) => console.log(`get -> ${error}`));
    await new Promise((resolve) => setTimeout(resolve, 100));
    queue.close();
    await Promise.all([getting, queue.put('x').catch((error) => console.log(`put -> ${error}`))]);
  });

  expect(trace).toFollow(`
    0.1s ~ get -> QueueClosed: closed
    0.1s ~ put -> QueueClosed: closed
    0.1s = resolved
  `);
});

test('a waiting put fails at the close, and its item is not inside', async () => {
  const trace = await play(async ({ AsyncQueue }) => {
    const queue = new AsyncQueue<string>(1);
    const putting = ['x', 'y'].map((item) => queue.put(item).catch((error) => `${item} -> ${error}`));
    setTimeout(() => queue.close(), 100);
    const puts = await Promise.all(putting);
    return [...puts, await queue.get(), await queue.get().catch(String)];
  });

  expect(trace).toFollow(`
    0.1s = resolved [undefined, "y -> QueueClosed: closed", "x", "QueueClosed: closed"]
  `);
});

test('order is kept through a full queue', async () => {
  const trace = await play(async ({ AsyncQueue }) => {
    const queue = new AsyncQueue<number>(1);
    for (const item of [1, 2, 3]) void queue.put(item);
    await new Promise((resolve) => setImmediate(resolve));
    console.log('size', queue.size);
    const items = [await queue.get(), await queue.get(), await queue.get()];
    console.log(`${items.join()} size`, queue.size);
  });

  expect(trace).toFollow(`
    0s | size 1
    0s | 1,2,3 size 0
    0s = resolved
  `);
});

test('any capacity, a producer and a consumer of any pace', async () => {
  const pause = fc.integer({ min: 1, max: 99 });
  const pauses = fc.array(fc.tuple(pause, pause), { minLength: 1, maxLength: 8 });
  await forAll([fc.integer({ min: 1, max: 4 }), pauses], async (capacity, pauses) => {
    const [putPauses, getPauses] = [pauses.map(([ms]) => ms), pauses.map(([, ms]) => ms)];
    const trace = await play(traffic, capacity, putPauses, getPauses);

    // An item comes a pause after the one before has got in, and gets in when the one `capacity` before it is out.
    const [inAt, outAt]: [number[], number[]] = [[], []];
    for (const [at, [putPause, getPause]] of pauses.entries()) {
      const comesAt = (inAt[at - 1] ?? 0) + putPause;
      inAt.push(Math.max(comesAt, outAt[at - capacity] ?? 0));
      outAt.push(Math.max(comesAt, (outAt[at - 1] ?? 0) + getPause));
    }
    const lines = [
      ...inAt.map((ms, at) => ({ ms, text: `put ${at}` })),
      ...outAt.map((ms, at) => ({ ms, text: `got ${at}` })),
    ];
    const prints = lines.sort((one, other) => one.ms - other.ms).map(({ ms, text }) => `${ms / 1000}s ~ ${text}\n`);
    expect(trace).toFollow(`${prints.join('')}${Math.max(...outAt) / 1000}s = resolved`);
  });
});
