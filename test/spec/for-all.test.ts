import type { KataReport, Report, TestReport } from '../../grader/score/report';
import { grade, matsu, temporaryFolder, tinyCourse } from '../support/matsu';

/** Sleeps for each delay in turn, as the model says: their sum. */
const IN_TURN = `
test('in turn', async () => {
  await forAll([fc.array(fc.integer({ min: 10, max: 99 }), { maxLength: 5 })], async (delays) => {
    const trace = await play(({ naps }, delays) => naps(delays), delays);
    const sum = delays.reduce((before, ms) => before + ms, 0);

    expect(trace).toFollow(\`\${sum / 1000}s = resolved\`);
  });
});
`;
/** Counts what is tried once an input has failed. */
const COUNTED = `
test('one endless loop is enough', async () => {
  let stopped = 0;
  const property = forAll([fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 2 })], async (delays) => {
    const { data } = await play(({ naps }, delays) => naps(delays), delays);
    if (data.stopped !== null) stopped++;
    expect(data.stopped).toBeNull();
  });

  await expect(property).rejects.toThrow('with delays = [');
  expect(stopped).toBe(1);
});

test('sixty smaller inputs are enough', async () => {
  let tried = 0;
  const property = forAll([fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 100 })], async (numbers) => {
    tried++;
    expect(numbers).toEqual([]);
  });

  await expect(property).rejects.toThrow('with numbers = [');
  expect(tried).toBe(61);
});
`;
const naps = (body: string): string =>
  `import { setTimeout as sleep } from 'node:timers/promises';\nexport async function naps(delays: number[]) {\n${body}\n}\n`;
const right = naps('for (const ms of delays) await sleep(ms);');

const AHEAD = `
test('the inputs are those that fast-check asks for', async () => {
  const lists = fc.array(fc.integer());
  const tried = [];
  await forAll([lists], async (list) => void tried.push(list));
  const asked = [];
  const property = fc.asyncProperty(fc.tuple(lists), async ([list]) => void asked.push(list));
  await fc.check(property, { seed: 5, numRuns: 20 });

  expect(asked).toHaveLength(20);
  expect(tried).toEqual(asked);
});

test('two are tried at a time once the first has passed', async () => {
  const underWay = [];
  let count = 0;
  await forAll([fc.integer()], async () => {
    underWay.push(++count);
    await play(({ naps }) => naps([]));
    count--;
  });

  expect(underWay).toEqual([1, 1, ...Array.from({ length: 18 }, () => 2)]);
});
`;

const course = tinyCourse(temporaryFolder(), {
  '01-right': { answer: right, spec: IN_TURN },
  '02-side-by-side': { answer: naps('await Promise.all(delays.map((ms) => sleep(ms)));'), spec: IN_TURN },
  '03-endless': {
    answer: naps('if (delays.length > 1) while (true);\nfor (const ms of delays) await sleep(ms);'),
    spec: IN_TURN + COUNTED,
  },
  '04-stub': { answer: naps("throw new Error('Not written yet: sleep');"), spec: IN_TURN },
  '05-broken': { answer: 'export function other() {}', spec: IN_TURN },
  '07-late': {
    answer: right,
    spec: `
test('fast-check is there when it is used', () => {
  const isLoaded = () => Object.keys(require.cache).some((file) => file.includes('fast-check'));
  expect(isLoaded()).toBe(false);
  expect(fc.sample(fc.constant(1), 2)).toEqual([1, 1]);
  expect(isLoaded()).toBe(true);
});
`,
  },
  '08-ahead': { answer: right, spec: AHEAD },
  '06-other-assertions': {
    answer: naps('if (delays.includes(7)) console.log("seven");'),
    spec: `
test('prints nothing', async () => {
  const first = await play(({ naps }) => naps([]));
  expect(first).toFollow('0s = resolved');
  await forAll([fc.constant('a\\u001bb'), fc.record({ ms: fc.integer({ min: 0, max: 9 }) })], async (word, { ms }) => {
    fc.pre(ms > 2);
    const trace = await play(({ naps }, delays) => naps(delays), [ms]);
    expect(trace.prints).toEqual([]);
  });
});
`,
  },
});
const all = ['--course', course, '--seed', '5'];
const report = grade(all);
const kataOf = ({ katas }: Report, id: string): KataReport => katas.find(({ kata }) => kata === id) as KataReport;
const testOf = (of: Report, id: string): TestReport => kataOf(of, id).tests[0] as TestReport;

test('an answer that follows the model passes, and the last input is what is noted', () => {
  const { status, expected, actual, message } = testOf(report, '01-right');

  expect({ status, message }).toEqual({ status: 'passed', message: null });
  expect(actual).toMatch(/^\S+s {2}= resolved$/);
  expect(expected).toBe(actual);
});

test('a failure is explained by the smallest input, beside its timelines', () => {
  expect(testOf(report, '02-side-by-side')).toMatchObject({
    status: 'failed',
    message: 'with delays = [10,10] (seed 5; --seed 5 plays it again)',
    expected: '0.02s  = resolved',
    actual: '0.01s  = resolved',
  });
});

test('in Japanese too, and above the timelines in the text report', () => {
  const { out } = matsu(['grade', '2', ...all, '--lang', 'ja']);

  expect(out).toMatch(
    /delays = \[10,10\] のとき（シード 5。--seed 5 で再現できます）\n.*期待.*\n.*0.02s {2}= resolved/,
  );
});

test('after an endless loop nothing smaller is looked for, and after sixty plays neither', () => {
  const { actual, message } = testOf(report, '03-endless');

  expect(actual).toMatch(/= stopped: an endless loop that never waits$/);
  expect(message).toMatch(/^with delays = \[\d+(,\d+)+\] \(seed 5; /);
  expect(kataOf(report, '03-endless').tests.slice(1)).toMatchObject([
    { name: 'one endless loop is enough', message: null },
    { name: 'sixty smaller inputs are enough', message: null },
  ]);
});

test('a stub is untouched, and a kata that cannot be played says only why', () => {
  expect(kataOf(report, '04-stub')).toMatchObject({ status: 'untouched' });
  expect(kataOf(report, '05-broken').problem?.text).toBe(
    'katas/05-broken/kata.ts exports no \'naps\': write "export" before it',
  );
  expect(testOf(report, '05-broken').message).not.toContain('with');
});

test('an assertion on anything else says its input; what is named by no parameter stands alone', () => {
  const { message, expected } = testOf(report, '06-other-assertions');

  expect(message).toMatch(/^with word = "a\\u001bb" and \{"ms":7\} \(seed 5; --seed 5 plays it again\)\n\n/);
  expect(message).toContain('"seven"');
  expect(message?.match(/seed 5;/g)).toHaveLength(1);
  // Of the assertion before the property.
  expect(expected).toBe('0s  = resolved');
});

test('the next input is tried ahead, and in the same order', () => {
  expect(kataOf(report, '08-ahead').tests).toMatchObject([
    { status: 'passed', message: null },
    { status: 'passed', message: null },
  ]);
});

test('fast-check is loaded only by a spec that uses it', () => {
  expect(testOf(report, '07-late')).toMatchObject({ status: 'passed', message: null });
});

test('the same seed gives the same report, another seed other inputs', () => {
  const fixed = ({ seed, score, katas }: Report): unknown => ({
    seed,
    score,
    katas: katas.map(({ tests, ...kata }) => ({ ...kata, tests: tests.map((test) => ({ ...test, durationMs: 0 })) })),
  });

  expect(fixed(grade(all))).toEqual(fixed(report));
  const other = grade(['1', '--course', course, '--seed', '6']);
  expect(testOf(other, '01-right').actual).not.toBe(testOf(report, '01-right').actual);
});

test('without a seed each report has one of its own', () => {
  const seeds = [1, 2].map(() => grade(['1', '--course', course]).seed);

  expect(new Set(seeds).size).toBe(2);
});

test('grading another course than the one around says nothing on stderr', () => {
  expect(matsu(['grade', '1', '--course', course])).toMatchObject({ code: 0, err: '' });
});
