import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from './generate';
import { tracesOnStage } from './play';

/** What CPython printed, written by `npm run parity:asyncio -- 300 --write`. */
const golden = readFileSync(path.join(__dirname, 'golden.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])
  .map(([seed, trace]) => ({ seed: Number(seed), trace }));

test('the same seed gives the same program', () => {
  expect(generate(7)).toEqual(generate(7));
  expect(generate(7).python).not.toBe(generate(8).python);
});

test('the library prints what CPython printed, line by line, at the same times', async () => {
  const traces = await tracesOnStage(golden.map(({ seed }) => generate(seed)));
  const different = golden
    .map(({ seed, trace }, at) => ({ seed, onPython: trace.split('|'), onStage: traces[at] }))
    .filter(({ onPython, onStage }) => onPython.join('\n') !== onStage?.join('\n'));

  expect(golden).toHaveLength(300);
  expect(different).toEqual([]);
});
