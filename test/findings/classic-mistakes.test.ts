import { matsu, temporaryFolder, writeFiles } from '../support/matsu';

/** Classic mistakes, each with the timeline that was asked for. */
const MISTAKES: Readonly<Record<string, { answer: string; timeline: string; also?: string }>> = {
  '01-forgotten-await': {
    answer: `
async function hello(): Promise<void> {
  console.log('I say,');
  await sleep(1000);
  console.log('hello');
}

export async function main(): Promise<void> {
  hello();
}`,
    timeline: `
    0s | I say,
    1s | hello
    1s = resolved`,
  },
  '02-sequential': {
    answer: `
async function say(word: string, ms: number): Promise<void> {
  await sleep(ms);
  console.log(word);
}

export async function main(): Promise<void> {
  await say('goodbye', 2000);
  await say('hello', 1000);
}`,
    timeline: `
    1s | hello
    2s | goodbye
    2s = resolved`,
  },
  '03-for-each': {
    answer: `
export async function main(): Promise<void> {
  [300, 100].forEach(async (ms) => {
    await sleep(ms);
    console.log('saved', ms);
  });
  console.log('all saved');
}`,
    timeline: `
    0.3s | saved 300
    0.4s | saved 100
    0.4s | all saved
    0.4s = resolved`,
  },
  '04-time-out-left': {
    answer: `
const timeOut = (ms: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('too slow')), ms);
  });

export async function main(): Promise<string> {
  return Promise.race([sleep(100).then(() => 'done'), timeOut(5000)]);
}`,
    timeline: '0.1s = resolved "done"',
    also: 'expect(trace).toLeaveNothingBehind();',
  },
  '05-early-rejection': {
    answer: `
async function ads(): Promise<string> {
  await sleep(200);
  throw new Error('no ads');
}

export async function main(): Promise<string> {
  const wanted = ads();
  await sleep(1000);
  return wanted.catch(() => 'no ads today');
}`,
    timeline: '1s = resolved "no ads today"',
  },
  '06-lost-error': {
    answer: `
export function main(): Promise<string> {
  return new Promise(async (resolve) => {
    await sleep(100);
    if (Date.now() > 0) throw new Error('404');
    resolve('page');
  });
}`,
    timeline: '0.1s = rejected Error: 404',
  },
};

const course = temporaryFolder();
for (const [id, { answer, timeline, also = '' }] of Object.entries(MISTAKES)) {
  const kata = {
    title: { en: id, ja: id },
    part: 1,
    points: 1,
    concepts: ['await'],
    hints: { en: ['look'], ja: ['見る'] },
  };
  writeFiles(`${course}/katas/${id}`, {
    'kata.json': JSON.stringify(kata),
    'kata.ts': `import { setTimeout as sleep } from 'node:timers/promises';\n${answer}\n`,
    'kata.spec.ts': `
import { stage } from 'matsu/spec';
const play = stage<{ main: () => unknown }>();
test('main', async () => {
  const trace = await play(({ main }) => main());
  expect(trace).toFollow(\`${timeline}\`);
  ${also}
});`,
  });
}

test.each(['en', 'ja'])('a beginner understands each from the failing output alone (%s)', (language) => {
  const { code, out } = matsu(['grade', '--course', course, '--lang', language], { env: { COLUMNS: '100' } });

  expect(code).toBe(0);
  // The first line names the course, a folder of chance.
  expect(out.replace(/^.*\n/, '')).toMatchSnapshot();
});

test('npm test says the same below the difference', () => {
  const { err } = matsu(['test', '--course', course], { cwd: course, env: { KATA: '02', LANG: 'C' } });

  expect(err.replace(/\(\d+ ms\)/g, '').replace(/^(Time|containment): .*\n/gm, '')).toMatchSnapshot();
});
