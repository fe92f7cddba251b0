import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

/** A job that prints `first`, waits, prints `last` and gives `result`. */
const speaker = (first: string, ms: number, last: string, result: string) => async () => {
  console.log(first);
  await new Promise((resolve) => setTimeout(resolve, ms));
  console.log(last);
  return result;
};

/** A job that prints when it starts and ends, and gives its name or fails with it. */
const job =
  (name: string, ms: number, end: 'end' | 'fails' = 'end') =>
  async () => {
    console.log(`${name} start`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    console.log(`${name} ${end}`);
    if (end === 'fails') throw new Error(name);
    return name;
  };

test('goodbye, hello, hello: two seconds', async () => {
  const trace = await play(({ gather }, speaker) => {
    const goodbye = speaker('you say,', 2000, 'goodbye', 'g');
    const hello = speaker('I say,', 1000, 'hello', 'h');
    return gather([goodbye, hello, hello]);
  }, speaker);

  expect(trace).toFollow(`
    0s ~ you say,
    0s ~ I say,
    0s ~ I say,
    1s | hello
    1s | hello
    2s | goodbye
    2s = resolved ["g", "h", "h"]
  `);
});

test('results in the order of the jobs', async () => {
  const trace = await play(({ gather }, job) => gather([job('slow', 3000), job('fast', 1000), job('mid', 2000)]), job);

  expect(trace).toFollow(`
    0s ~ slow start
    0s ~ fast start
    0s ~ mid start
    1s | fast end
    2s | mid end
    3s | slow end
    3s = resolved ["slow", "fast", "mid"]
  `);
});

test('the first error comes out at once; the others go on', async () => {
  const trace = await play(({ gather }, job) => gather([job('a', 3000), job('b', 1000, 'fails'), job('c', 2000)]), job);

  expect(trace).toFollow(`
    0s ~ a start
    0s ~ b start
    0s ~ c start
    1s | b fails
    1s = rejected Error: b
    2s | c end
    3s | a end
  `);
});

test('two errors: the first in time, the second is not unhandled', async () => {
  const trace = await play(({ gather }, job) => gather([job('a', 3000, 'fails'), job('b', 1000, 'fails')]), job);

  expect(trace).toFollow(`
    0s ~ a start
    0s ~ b start
    1s | b fails
    1s = rejected Error: b
    3s | a fails
  `);
});

test('nothing to do', async () => {
  const trace = await play(({ gather }) => gather([]));

  expect(trace).toFollow(`
    0s = resolved []
  `);
});

test('any jobs: as long as the slowest, or until the first failure', () => {
  const anyJob = fc.record({ ms: fc.integer({ min: 1, max: 999 }), end: fc.constantFrom('end', 'fails') });

  return forAll([fc.uniqueArray(anyJob, { selector: ({ ms }) => ms, minLength: 1, maxLength: 8 })], async (jobs) => {
    const trace = await play(
      ({ gather }, job, jobs) => gather(jobs.map(({ ms, end }) => job(`${ms} ms`, ms, end))),
      job,
      jobs,
    );

    const inTime = [...jobs].sort((a, b) => a.ms - b.ms);
    const decisive = inTime.find(({ end }) => end === 'fails') ?? inTime.at(-1);
    const names = jobs.map(({ ms }) => `"${ms} ms"`);
    const outcome = decisive?.end === 'fails' ? `rejected Error: ${decisive.ms} ms` : `resolved [${names.join(', ')}]`;
    const starts = jobs.map(({ ms }) => `0s ~ ${ms} ms start`);
    const ends = inTime.flatMap((job) => {
      const line = `${job.ms / 1000}s | ${job.ms} ms ${job.end}`;
      return job === decisive ? [line, `${job.ms / 1000}s = ${outcome}`] : [line];
    });
    expect(trace).toFollow([...starts, ...ends].join('\n'));
  });
});
