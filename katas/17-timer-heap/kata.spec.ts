import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('a turn, a sleep, a turn', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s | I say,
    1s | hello
    2s | goodbye
    2s = resolved
  `);
});

test('the earliest goes first, and the loop waits for it', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callLater(300, () => console.log('c'));
    loop.callLater(100, () => console.log('a'));
    loop.callLater(200, () => console.log('b'));
    console.log('set');
    await loop.run();
    console.log('idle at', loop.time());
    loop.callSoon(() => loop.callSoon(() => console.log('a turn later')));
    await loop.run();
  });

  expect(trace).toFollow(`
    0s   | set
    0.1s | a
    0.2s | b
    0.3s | c
    0.3s | idle at 300
    0.3s | a turn later
    0.3s = resolved
  `);
});

test('due at the same time: first set, first run', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    for (const name of ['a', 'b', 'c', 'd', 'e']) loop.callLater(100, () => console.log(name));
    await loop.run();
  });

  expect(trace).toFollow(`
    0.1s | a
    0.1s | b
    0.1s | c
    0.1s | d
    0.1s | e
    0.1s = resolved
  `);
});

test('nobody waits for a timer that was cancelled', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    const meanwhile = loop.callLater(500, () => console.log('never'));
    loop.callLater(100, () => {
      console.log('a');
      meanwhile.cancel();
    });
    loop.callLater(50, () => console.log('never')).cancel();
    await loop.run();
  });

  expect(trace).toFollow(`
    0.1s | a
    0.1s = resolved
  `);
});

test('a delay counts from now, and the due time decides', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callLater(100, () => {
      console.log('a');
      loop.callLater(50, () => console.log('a + 50'));
      loop.callLater(0, () => console.log('a + 0'));
    });
    loop.callLater(120, () => console.log('b'));
    await loop.run();
  });

  expect(trace).toFollow(`
    0.1s  | a
    0.1s  | a + 0
    0.12s | b
    0.15s | a + 50
    0.15s = resolved
  `);
});

test('a turn: what is ready, then what is due', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callLater(0, () => console.log('due'));
    loop.callLater(1, () => console.log('not yet'));
    loop.callSoon(() => {
      console.log('ready');
      loop.callSoon(() => console.log('next turn'));
    });
    console.log('set');
    console.log('ran', loop.runOnce());
    console.log('ran', loop.runOnce());
  });

  expect(trace).toFollow(`
    0s | set
    0s | ready
    0s | due
    0s | ran 2
    0s | next turn
    0s | ran 1
    0s = resolved
  `);
});

test('a point in the past is the next turn, and the clock never goes back', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callLater(100, () => {
      loop.callAt(110, () => console.log('then'));
      loop.callAt(50, () => console.log('late'));
    });
    await loop.run();
  });

  expect(trace).toFollow(`
    0.1s  | late
    0.11s | then
    0.11s = resolved
  `);
});

test('what fell due before the run: in the order of the due times', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callLater(200, () => console.log('b'));
    loop.callLater(100, () => console.log('a'));
    await new Promise((wake) => setTimeout(wake, 300));
    console.log('run');
    await loop.run();
  });

  expect(trace).toFollow(`
    0.3s | run
    0.3s | a
    0.3s | b
    0.3s = resolved
  `);
});

test('stop ends the run after this turn, and a later run goes on', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callLater(100, () => {
      console.log('a');
      loop.stop();
    });
    loop.callLater(100, () => console.log('same turn'));
    loop.callLater(200, () => console.log('b'));
    loop.callLater(300, () => console.log('c'));
    await loop.run();
    console.log('stopped');
    await loop.run();
  });

  expect(trace).toFollow(`
    0.1s | a
    0.1s | same turn
    0.1s | stopped
    0.2s | b
    0.3s | c
    0.3s = resolved
  `);
});

test('the loop sleeps until something is due, and does not keep looking', async () => {
  const trace = await play(async ({ EventLoop }) => {
    let sleeps = 0;
    const host = globalThis.setTimeout;
    globalThis.setTimeout = ((...args: Parameters<typeof host>) => {
      sleeps += 1;
      return host(...args);
    }) as typeof host;
    const loop = new EventLoop();
    loop.callLater(1000, () => console.log('hello'));
    loop.callLater(2000, () => console.log('goodbye'));
    await loop.run();
    console.log(sleeps <= 4 ? 'slept well' : `set ${sleeps} timers of the host`);
  });

  expect(trace).toFollow(`
    1s | hello
    2s | goodbye
    2s | slept well
    2s = resolved
  `);
});

test('a hundred timers', async () => {
  const trace = await play(async ({ EventLoop }) => {
    const loop = new EventLoop();
    const order: number[] = [];
    for (let at = 1; at <= 100; at++) loop.callLater((at * 37) % 101, () => order.push((at * 37) % 101));
    await loop.run();
    console.log(order.length, 'in order:', order.join() === [...order].sort((a, b) => a - b).join());
  });

  expect(trace).toFollow(`
    0.1s | 100 in order: true
    0.1s = resolved
  `);
});

test('any timers, set at any time, some of them cancelled', () => {
  const time = fc.integer({ min: 0, max: 99 });
  const delay = fc.oneof(fc.constant(0), time);
  const timer = fc.record({ at: time, ms: delay, isCancelled: fc.boolean() });
  // No two due at the same time.
  const someTimers = fc.uniqueArray(timer, { selector: ({ at, ms }) => at + ms, maxLength: 20 });

  return forAll([someTimers], async (timers) => {
    const trace = await play(async ({ EventLoop }, timers) => {
      const loop = new EventLoop();
      for (const { at, ms, isCancelled } of timers) {
        loop.callAt(at, () => {
          const handle = loop.callLater(ms, () => console.log(`${at} + ${ms}`));
          if (isCancelled) handle.cancel();
        });
      }
      await loop.run();
    }, timers);

    const fired = timers.filter(({ isCancelled }) => !isCancelled).sort((a, b) => a.at + a.ms - b.at - b.ms);
    const end = Math.max(0, ...timers.map(({ at, ms, isCancelled }) => (isCancelled ? at : at + ms)));
    expect(trace).toFollow(`
      ${fired.map(({ at, ms }) => `${(at + ms) / 1000}s | ${at} + ${ms}`).join('\n')}
      ${end / 1000}s = resolved
    `);
  });
});
