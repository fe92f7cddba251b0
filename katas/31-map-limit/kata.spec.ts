import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

interface Job {
  name: string;
  ms: number;
  fails?: boolean;
}

// Prints when a job starts and how it ends, and gives its name and its index in the list.
const work = async ({ name, ms, fails }: Job, index: number) => {
  console.log(`${name} start`);
  await new Promise((resolve) => setTimeout(resolve, ms));
  console.log(`${name} ${fails ? 'fails' : 'end'}`);
  if (fails) throw new Error(name);
  return `${name}${index}`;
};

const [a, b, c, d] = Object.entries({ a: 3000, b: 1000, c: 1200, d: 500 }).map(([name, ms]) => ({ name, ms })) as [
  Job,
  Job,
  Job,
  Job,
];

const mapping = ({ mapLimit }: typeof Kata, jobs: Job[], limit: number, fn: typeof work) => mapLimit(jobs, limit, fn);

test('two at a time; a free place is filled at once', async () => {
  const trace = await play(mapping, [a, b, c, d], 2, work);

  expect(trace).toFollow(`
    0s   ~ a start
    0s   ~ b start
    1s   | b end
    1s   | c start
    2.2s | c end
    2.2s | d start
    2.7s | d end
    3s   | a end
    3s   = resolved ["a0", "b1", "c2", "d3"]
  `);
});

test('results in the order of the items', async () => {
  const trace = await play(mapping, [a, d, b], 3, work);

  expect(trace).toFollow(`
    0s   ~ a start
    0s   ~ d start
    0s   ~ b start
    0.5s | d end
    1s   | b end
    3s   | a end
    3s   = resolved ["a0", "d1", "b2"]
  `);
});

test('an error comes out at once and nothing new is started', async () => {
  const trace = await play(mapping, [a, { ...b, fails: true }, c, d], 2, work);

  expect(trace).toFollow(`
    0s ~ a start
    0s ~ b start
    1s | b fails
    1s = rejected Error: b
    3s | a end
  `);
});

test('limit larger than the list', async () => {
  const trace = await play(mapping, [b, d], 5, work);

  expect(trace).toFollow(`
    0s   ~ b start
    0s   ~ d start
    0.5s | d end
    1s   | b end
    1s   = resolved ["b0", "d1"]
  `);
});

test('limit 1 is one after the other', async () => {
  const trace = await play(mapping, [b, d], 1, work);

  expect(trace).toFollow(`
    0s   | b start
    1s   | b end
    1s   | d start
    1.5s | d end
    1.5s = resolved ["b0", "d1"]
  `);
});

test('no items', async () => {
  const trace = await play(mapping, [], 2, work);

  expect(trace).toFollow(`
    0s = resolved []
  `);
});

// What is seen of `limit` workers who take the next job whenever they are free, and none after a failure.
const timelineOf = (jobs: Job[], limit: number) => {
  const lines: { at: number; text: string }[] = [];
  const freeAt = Array.from({ length: limit }, () => 0);
  let end = 0;
  let failedAt = Infinity;
  let outcome = `resolved [${jobs.map(({ name }, at) => `"${name}${at}"`).join(', ')}]`;
  for (const { name, ms, fails } of jobs) {
    const at = Math.min(...freeAt);
    if (at >= failedAt) break;
    freeAt[freeAt.indexOf(at)] = at + ms;
    end = Math.max(end, at + ms);
    lines.push({ at, text: `${at === 0 ? '~' : '|'} ${name} start` });
    lines.push({ at: at + ms, text: `| ${name} ${fails ? 'fails' : 'end'}` });
    if (fails && at + ms < failedAt) [failedAt, outcome] = [at + ms, `rejected Error: ${name}`];
  }
  lines.push({ at: Math.min(end, failedAt), text: `= ${outcome}` });
  return lines
    .sort((one, other) => one.at - other.at)
    .map(({ at, text }) => `${at / 1000}s ${text}`)
    .join('\n');
};

test('any jobs, any limit', async () => {
  const times = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ max: 5, min: 0 })), { maxLength: 6 });
  await forAll([times, fc.integer({ min: 1, max: 4 })], async (list, limit) => {
    // A power of two of its own in each time keeps all sums of them apart, so that no two jobs end together.
    const jobs = list.map(([n, luck], at) => ({ name: `${'abcdef'[at]}`, ms: 64 * n + 2 ** at, fails: luck === 0 }));
    const trace = await play(mapping, jobs, limit, work);

    expect(trace).toFollow(timelineOf(jobs, limit));
  });
});
