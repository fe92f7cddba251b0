// secret-of-the-spec: no report may ever hold this line.
import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('start, a tenth of a second, end', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(`
    0s   | start
    0.1s | end
    0.1s = resolved "done"
  `);
});

test('two prints, and the moment of its end', async () => {
  const trace = await play(({ main }) => main());

  // What a student prints reaches a message here as it is.
  expect([...trace.prints, trace.settled?.atMs, trace.settled?.text, trace.lines.length]).toEqual([
    'start',
    'end',
    100,
    '"done"',
    3,
  ]);
});

test('the same whenever and however often it is called', async () => {
  const label = fc.stringMatching(/^[a-z]{3,12}$/);
  await forAll([fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 3 }), label], async (ms, times, last) => {
    const trace = await play(
      async ({ main }, ms, times, last) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        for (let time = 0; time < times; time++) console.log(await main());
        console.log(last);
      },
      ms,
      times,
      last,
    );

    const at = (after: number): string => `${(ms + after) / 1000}s`;
    const lines = Array.from({ length: times }, (_, time) => [
      `${at(time * 100)} | start`,
      `${at(time * 100 + 100)} | end`,
      `${at(time * 100 + 100)} | done`,
    ]);
    const end = at(times * 100);
    expect(trace).toFollow([...lines.flat(), `${end} | ${last}`, `${end} = resolved`].join('\n'));
  });
});
