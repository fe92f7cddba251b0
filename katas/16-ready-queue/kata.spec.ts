import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('first in, first out, and not now', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    for (const name of ['A', 'B', 'C']) loop.callSoon(() => console.log(name));
    console.log('queued');
    loop.run();
    console.log('idle');
  });

  expect(trace).toFollow(`
    0s | queued
    0s | A
    0s | B
    0s | C
    0s | idle
    0s = resolved
  `);
});

test('what is added in a turn runs in the next turn', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callSoon(() => {
      console.log('A');
      loop.callSoon(() => console.log('C'));
    });
    loop.callSoon(() => console.log('B'));
    for (let turn = 0; turn < 3; turn++) console.log('ran', loop.runOnce());
  });

  expect(trace).toFollow(`
    0s | A
    0s | B
    0s | ran 2
    0s | C
    0s | ran 1
    0s | ran 0
    0s = resolved
  `);
});

test('a callback that queues itself again does not lock the others out', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    let times = 0;
    const again = () => {
      console.log('again', ++times);
      if (times < 5) loop.callSoon(again);
    };
    loop.callSoon(again);
    loop.callSoon(() => console.log('other'));
    for (let turn = 0; turn < 3; turn++) console.log('ran', loop.runOnce());
  });

  expect(trace).toFollow(`
    0s | again 1
    0s | other
    0s | ran 2
    0s | again 2
    0s | ran 1
    0s | again 3
    0s | ran 1
    0s = resolved
  `);
});

test('cancel before the turn, and within it', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    const early = loop.callSoon(() => console.log('early'));
    loop.callSoon(() => {
      console.log('A');
      late.cancel();
    });
    const late = loop.callSoon(() => console.log('late'));
    loop.callSoon(() => console.log('B'));
    early.cancel();
    console.log('ran', loop.runOnce());
  });

  expect(trace).toFollow(`
    0s | A
    0s | B
    0s | ran 2
    0s = resolved
  `);
});

test('an error goes to the handler, and the turn goes on', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    loop.setExceptionHandler(({ message, exception }) => console.log(message, '-', (exception as Error).message));
    loop.callSoon(() => {
      throw new Error('x');
    });
    loop.callSoon(() => console.log('B'));
    console.log('ran', loop.runOnce());
  });

  expect(trace).toFollow(`
    0s | Exception in callback - x
    0s | B
    0s | ran 2
    0s = resolved
  `);
});

test('without a handler an error is printed', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callSoon(() => {
      throw new Error('x');
    });
    loop.callSoon(() => console.log('B'));
    loop.run();
  });

  expect(trace).toFollow(`
    0s # Exception in callback: Error: x
    0s | B
    0s = resolved
  `);
});

test('stop ends the run after this turn, and run can go on later', async () => {
  const trace = await play(({ EventLoop }) => {
    const loop = new EventLoop();
    loop.callSoon(() => {
      console.log('A');
      loop.stop();
      loop.callSoon(() => console.log('later'));
    });
    loop.callSoon(() => console.log('B'));
    loop.run();
    console.log('stopped');
    loop.run();
  });

  expect(trace).toFollow(`
    0s | A
    0s | B
    0s | stopped
    0s | later
    0s = resolved
  `);
});

/** Fails or not, and is queued by the callback of that number, which comes before it; by 0, before the first turn. */
interface Callback {
  by: number;
  fails: boolean;
}

test('any callbacks that queue others: turn after turn, in order', () => {
  const callback = fc.record({ by: fc.nat({ max: 9 }), fails: fc.boolean() });
  const callbacks = fc
    .array(callback, { maxLength: 10 })
    .map((all) => all.map((one, at) => ({ ...one, by: one.by % (at + 1) })));

  return forAll([callbacks], async (callbacks) => {
    const trace = await play(({ EventLoop }, callbacks) => {
      const loop = new EventLoop();
      loop.setExceptionHandler(({ exception }) => console.log((exception as Error).message));
      const queueThoseOf = (who: number) =>
        callbacks.forEach(({ by, fails }, at) => {
          if (by !== who) return;
          loop.callSoon(() => {
            console.log(`callback ${at + 1}`);
            queueThoseOf(at + 1);
            if (fails) throw new Error(`${at + 1} failed`);
          });
        });
      queueThoseOf(0);
      for (let ran = loop.runOnce(); ran > 0; ran = loop.runOnce()) console.log('ran', ran);
    }, callbacks);

    expect(trace).toFollow(`
      ${turns(callbacks).join('\n')}
      0s = resolved
    `);
  });
});

/** What is queued by one turn is the next turn. */
function turns(callbacks: Callback[], queuedBy = [0]): string[] {
  const turn = queuedBy.flatMap((who) => [...callbacks.keys()].filter((at) => callbacks[at]?.by === who));
  if (turn.length === 0) return [];
  const lines = turn.flatMap((at) => [
    `0s | callback ${at + 1}`,
    ...(callbacks[at]?.fails ? [`0s | ${at + 1} failed`] : []),
  ]);
  const queued = turns(
    callbacks,
    turn.map((at) => at + 1),
  );
  return [...lines, `0s | ran ${turn.length}`, ...queued];
}
