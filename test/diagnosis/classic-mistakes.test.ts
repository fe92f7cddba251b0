import type { Report } from '../../grader/score/report';
import { grade, temporaryFolder, writeFiles } from '../support/matsu';

/** Files as students might write them, none of them typed as the course's own mistakes are, and what they do wrong. */
const STUDENTS: Readonly<Record<string, readonly [mistake: string, source: string]>> = {
  '03-await-hello': [
    'main-forgets-await',
    `const pause = (length: number) => new Promise<void>((done) => { setTimeout(done, length); });
const say = (words: string) => console.log(words);
export const hello = async (): Promise<void> => { say('I say,'); await pause(1e3); say('hello'); };
export async function main() { hello() }
`,
  ],
  '05-start-then-await': [
    'calls-the-child-when-needed',
    `import * as timers from 'timers/promises';
export async function startThenAwait(kid: () => Promise<string>) {
  async function ownWork() {
    console.log('main goes on');
    await timers.setTimeout(400);
    console.log('main has worked');
  }
  await ownWork();
  return kid().then((answer) => { console.log('done'); return answer; });
}
`,
  ],
  '07-one-after-another': [
    'promise-all',
    `const nap = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
async function speak(first: string, ms: number, last: string) {
  console.log(first); await nap(ms); console.log(last); return last;
}
export const hello = () => speak('I say,', 1000, 'hello');
export const goodbye = () => speak('you say,', 2000, 'goodbye');
export async function main() {
  const both = [goodbye, hello].map((speaker) => speaker());
  return Promise.all(both);
}
`,
  ],
  '08-side-by-side': [
    'await-on-each-call',
    `import { setTimeout as wait } from 'node:timers/promises';
export async function hello() { console.log('I say,'); await wait(1000); console.log('hello'); return 'hello'; }
export async function goodbye() { console.log('you say,'); await wait(2000); console.log('goodbye'); return 'goodbye'; }
export async function main() {
  const said: string[] = [];
  for (const speaker of [goodbye, hello]) said.push(await speaker());
  return said;
}
`,
  ],
  '09-gather': [
    'start-all-await-in-turn',
    `export async function gather<T>(jobs: (() => Promise<T>)[]): Promise<T[]> {
  const running: Promise<T>[] = [];
  for (let n = 0; n < jobs.length; n++) running[n] = jobs[n]!();
  const answers = new Array<T>(jobs.length);
  for (let n = 0; n < running.length; n++) answers[n] = await running[n]!;
  return answers;
}
`,
  ],
  '10-each-in-turn': [
    // The course has two that cannot be told apart: with and without an `await` before `forEach`.
    'await-for-each',
    `export async function saveAll(things: string[], store: (thing: string) => Promise<void>) {
  async function one(thing: string) { await store(thing); console.log('saved ' + thing); }
  things.forEach((thing) => { one(thing); });
  console.log('all saved');
  return things.length;
}
`,
  ],
  '12-catch-it-here': [
    'return-without-await',
    `export function orElse<T>(get: () => Promise<T>, otherwise: T): Promise<T> {
  const attempt = async () => {
    try { return get(); }
    catch (problem) { console.log('fallback because ' + (problem as Error).message); return otherwise; }
  };
  return attempt();
}
export async function withResource<R, T>(
  open: () => Promise<R>, use: (it: R) => Promise<T>, close: (it: R) => Promise<void>,
) {
  const it = await open();
  return use(it).finally(() => close(it));
}
`,
  ],
  '13-early-failure': [
    'all-or-nothing',
    `interface Page { html: string; ads: string[] }
export async function page(
  who: () => Promise<string>, draw: (name: string) => Promise<string>, ads: () => Promise<string[]>,
): Promise<Page> {
  const pending = Promise.all([who(), ads()]);
  const [name, shown] = await pending;
  const html = await draw(name);
  return { html, ads: shown };
}
`,
  ],
};

const folder = temporaryFolder();
const katas = Object.keys(STUDENTS);
writeFiles(
  folder,
  Object.fromEntries(Object.entries(STUDENTS).map(([kata, [, source]]) => [`${kata}/kata.ts`, source])),
);
const report = grade([...katas, '--dir', folder]);

function diagnosesOf({ katas }: Report, id: string): (string | undefined)[] {
  const tests = katas.find(({ kata }) => kata === id)?.tests ?? [];
  return tests.filter(({ status }) => status !== 'passed').map(({ diagnosis }) => diagnosis?.mistake);
}

test.each(Object.entries(STUDENTS).map(([kata, [mistake]]) => [kata, mistake] as const))(
  '%s: %s is recognized in a file that is typed in another way',
  (kata, mistake) => {
    const told = diagnosesOf(report, kata).filter((name) => name !== undefined);

    expect(told).not.toEqual([]);
    expect(new Set(told)).toEqual(new Set([mistake]));
  },
);

test('it is said in the language of the report', () => {
  const ja = grade(['3', '--dir', folder, '--lang', 'ja']);

  expect(ja.katas[0]?.tests.find(({ diagnosis }) => diagnosis)?.diagnosis).toEqual({
    mistake: 'main-forgets-await',
    text: 'あなたのプログラムは、`hello()` を `await` せずに呼んだときとまったく同じ動きをしています。',
  });
});

test('solutions and stubs get none', () => {
  for (const dir of ['solutions', 'katas']) {
    const tests = grade(['--dir', dir]).katas.flatMap((kata) => kata.tests);

    expect(tests.filter(({ diagnosis }) => diagnosis !== null)).toEqual([]);
  }
});
