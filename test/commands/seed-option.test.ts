import { freshSeed, readSeed } from '../../grader/commands/seed-option';
import { run } from '../../grader/cli';
import { testIo } from '../support/io';
import { matsu, temporaryFolder, tinyCourse } from '../support/matsu';

test('a seed is a whole number that Jest takes too', () => {
  expect(['0', '5', '2147483647'].map(readSeed)).toEqual([0, 5, 2147483647]);
  expect(freshSeed()).not.toBe(freshSeed());
});

test.each(['', '-1', '1.5', '2147483648', 'x', '1e3'])('%j is no seed, which is wrong use', (value) => {
  expect(() => readSeed(value)).toThrow(/^expected --seed to be a whole number from 0 to 2147483647, got '.*': give/);
});

test.each([
  ['grade', '--seed=x'],
  ['test', '--seed=x'],
])('matsu %s refuses a bad seed with exit code 2', async (...args) => {
  const { io, err } = testIo();

  expect(await run(args, io)).toBe(2);
  expect(err()).toMatch(/^matsu: expected --seed to be/);
});

describe('npm test', () => {
  const course = tinyCourse(temporaryFolder(), {
    '01-small': {
      answer: 'export async function small(n: number) { if (n > 3) console.log(n); }',
      spec: `
test('prints nothing', () =>
  forAll([fc.integer({ min: 1, max: 9 })], async (n) => {
    const trace = await play(({ small }, n) => small(n), n);
    expect(trace).toFollow('0s = resolved');
  }));
`,
    },
  });
  const npmTest = (...args: string[]): string =>
    matsu(['test', '--course', course, ...args], { env: { KATA: '01' } }).err;

  test('shows the smallest input above the timelines, with the seed that plays it again', () => {
    expect(npmTest('--seed', '5')).toMatch(
      /● .*\n\n +with n = 4 \(seed 5; --seed 5 plays it again\)\n\n[^]*Your timeline/,
    );
  });

  test('has a seed of its own in each run', () => {
    const seeds = [1, 2].map(() => /\(seed (\d+);/.exec(npmTest())?.[1]);

    expect(new Set(seeds).size).toBe(2);
    expect(seeds).not.toContain(undefined);
  });
});
