import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KataReport, Report } from '../../grader/score/report';
import { courseWith, grade, matsu, projectFolder, temporaryFolder, writeFiles } from '../support/matsu';

const folder = temporaryFolder();

function kataOf(report: Report, id: string): KataReport | undefined {
  return report.katas.find(({ kata }) => kata === id);
}

function actualOf(report: Report, id: string, test: string): string[] | undefined {
  return kataOf(report, id)
    ?.tests.find(({ name }) => name === test)
    ?.actual?.split('\n');
}

describe('the reference solutions', () => {
  const report = grade(['--dir', 'solutions']);

  test('earn every point', () => {
    expect(report.katas.filter((kata) => kata.status !== 'passed').map((kata) => kata.kata)).toEqual([]);
    expect(report.score.percent).toBe(100);
    expect(report.submission).toEqual({ name: 'solutions', source: 'folder', commit: null, base: null });
  });

  test("show the article's programs with the article's lines and seconds", () => {
    expect(actualOf(report, '03-await-hello', 'main waits for hello')).toEqual([
      '0s  | I say,',
      '1s  | hello',
      '1s  = resolved',
    ]);
    expect(actualOf(report, '06-fire-and-forget', 'main does not wait; the work goes on after main')).toEqual([
      '0s  | I say,',
      '0s  | main ends',
      '0s  = resolved',
      '1s  | hello',
    ]);
    expect(actualOf(report, '07-one-after-another', 'three seconds')).toEqual([
      '0s  | you say,',
      '2s  | goodbye',
      '2s  | I say,',
      '3s  | hello',
      '3s  = resolved ["goodbye", "hello"]',
    ]);
    expect(actualOf(report, '08-side-by-side', 'two seconds')).toEqual([
      '0s  | you say,',
      '0s  | I say,',
      '1s  | hello',
      '2s  | goodbye',
      '2s  = resolved ["goodbye", "hello"]',
    ]);
    expect(actualOf(report, '09-gather', 'goodbye, hello, hello: two seconds')).toEqual([
      '0s  | you say,',
      '0s  | I say,',
      '0s  | I say,',
      '1s  | hello',
      '1s  | hello',
      '2s  | goodbye',
      '2s  = resolved ["g", "h", "h"]',
    ]);
  });
});

test('the untouched stubs earn nothing, and are not called failures', () => {
  const report = grade(['--dir', 'katas']);

  expect(report.score).toMatchObject({ points: 0, percent: 0 });
  expect(report.katas.filter((kata) => kata.status !== 'untouched').map((kata) => kata.kata)).toEqual([]);
});

test('one solution among the stubs earns exactly its own points', () => {
  const submission = path.join(folder, 'one');
  cpSync(path.join(projectFolder, 'katas'), submission, { recursive: true });
  const answer = '08-side-by-side/kata.ts';
  cpSync(path.join(projectFolder, 'solutions', answer), path.join(submission, answer));

  const report = grade(['--dir', submission]);

  expect(kataOf(report, '08-side-by-side')).toMatchObject({ status: 'passed' });
  expect(report.score.points).toBe(kataOf(report, '08-side-by-side')?.max);
});

describe('answers that go wrong', () => {
  const main = (body: string): string =>
    `export async function hello() {}\nexport async function main() {\n  ${body}\n}\n`;
  writeFiles(path.join(folder, 'wrong'), {
    '01-async-main/kata.ts': 'export function main( {\n',
    '03-await-hello/kata.ts': main('while (true);'),
    '07-one-after-another/kata.ts': main('await new Promise(() => {});'),
    '08-side-by-side/kata.ts': main('process.exit(0);'),
    '09-gather/kata.ts': 'export async function gather(jobs: any[]): Promise<number[]> { return "x"; }\n',
    '10-each-in-turn/kata.ts': 'export const other = 1;\n',
  });
  const answer = '02-sleep/kata.ts';
  cpSync(path.join(projectFolder, 'solutions', answer), path.join(folder, 'wrong', answer));
  const report = grade(['--dir', path.join(folder, 'wrong')]);
  const lastLine = (id: string): string | undefined => kataOf(report, id)?.tests[0]?.actual?.split('\n').at(-1);

  test('a file that does not parse is an error with its line', () => {
    expect(kataOf(report, '01-async-main')).toMatchObject({
      status: 'error',
      points: 0,
      problem: { kind: 'syntax-error', file: 'katas/01-async-main/kata.ts', line: 2 },
    });
  });

  test('an endless loop, a promise that never settles and process.exit each get their verdict', () => {
    expect(lastLine('03-await-hello')).toBe('0s  = stopped: an endless loop that never waits');
    expect(lastLine('07-one-after-another')).toBe('0s  = never settles');
    expect(lastLine('08-side-by-side')).toBe('0s  = stopped: process.exit(0) was called');
    for (const id of ['03-await-hello', '07-one-after-another', '08-side-by-side']) {
      expect(kataOf(report, id)?.tests.at(0)).toMatchObject({ status: 'failed', points: 0 });
    }
  });

  test('a type error is an error with line and code, and the tests are still shown', () => {
    expect(kataOf(report, '09-gather')).toMatchObject({
      status: 'error',
      points: 0,
      problem: { kind: 'type-error', line: 1, text: expect.stringContaining('TS2322') as string },
    });
    expect(kataOf(report, '09-gather')?.tests.at(0)?.actual).toMatch(/resolved "x"$/m);
  });

  test('an export that is missing is said by its name', () => {
    expect(kataOf(report, '10-each-in-turn')?.problem?.text).toContain("exports no 'saveAll'");
  });

  test('a kata that was not handed in is an error, not an absence', () => {
    expect(kataOf(report, '11-trip-plan')).toMatchObject({ status: 'error', problem: { kind: 'no-file' } });
  });

  test('the grade of the other katas is unharmed', () => {
    expect(kataOf(report, '02-sleep')).toMatchObject({ status: 'passed' });
  });
});

test('--min makes the exit code 1 below it, and 0 at it', () => {
  expect(matsu(['grade', '2', '--dir', 'katas', '--min', '50']).code).toBe(1);
  expect(matsu(['grade', '2', '--dir', 'solutions', '--min', '100']).code).toBe(0);
});

test('a report goes to the file that is named, beside another on standard output', () => {
  const file = path.join(folder, 'new', 'report.json');

  const { code, out } = matsu(['grade', '2', '--dir', 'solutions', '--report', `json=${file}`, '--report', 'text']);

  expect(code).toBe(0);
  expect(out).toContain('02-sleep');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    schema: 'matsu/report/v1',
    score: { percent: 100 },
  });
});

test('a course elsewhere is graded without a word on standard error', () => {
  const elsewhere = courseWith(path.join(folder, 'elsewhere'), ['02-sleep']);

  const { code, err } = matsu(['grade', '--course', elsewhere, '--dir', 'solutions', '--report', 'json']);

  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a spec that cannot be run is a failure of ours: exit code 3 and no mark', () => {
  const texts = { en: 'X', ja: 'X' };
  const lists = { en: ['x'], ja: ['x'] };
  const kata = JSON.stringify({ title: texts, part: 1, points: 1, concepts: ['x'], hints: lists });
  writeFiles(path.join(folder, 'course'), {
    'katas/01-broken/kata.json': kata,
    'katas/01-broken/kata.ts': 'export {};',
    'katas/01-broken/kata.spec.ts': 'throw new Error("the author slipped");',
    'katas/02-skipped/kata.json': kata,
    'katas/02-skipped/kata.ts': 'export {};',
    'katas/02-skipped/kata.spec.ts': 'test.skip("later", () => {});',
    'katas/03-twice/kata.json': kata,
    'katas/03-twice/kata.ts': 'export {};',
    'katas/03-twice/kata.spec.ts': 'test("same", () => {}); test("same", () => {});',
  });

  for (const [word, message] of [
    ['1', 'the author slipped'],
    ['2', 'the test "later" of 02-skipped was not run'],
    ['3', 'the spec of 03-twice has two tests with the name "same"'],
  ] as const) {
    const { code, out, err } = matsu(['grade', word, '--course', path.join(folder, 'course')]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(message);
  }
});

test('below the containment that is required nothing is graded: exit code 3, in one line', () => {
  const { code, out, err } = matsu(['grade', '02', '--dir', 'solutions', '--require-containment', 'unshare'], {
    env: { MATSU_TEST_WITHOUT_LAYER: 'bubblewrap,unshare' },
  });

  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toBe(
    'matsu: expected containment by unshare, got a machine that cannot give it (not installed): ' +
      'matsu doctor says how to get it\n',
  );
});

test('a containment that does not exist is wrong use', () => {
  expect(matsu(['grade', '--require-containment', 'docker'])).toEqual({
    code: 2,
    out: '',
    err: "matsu: expected --require-containment to be bubblewrap, unshare, node, got 'docker': name one of them\n",
  });
});

test('the report lists the layers there were, and no other', () => {
  const { out } = matsu(['grade', '02', '--dir', 'solutions', '--report', 'json'], {
    env: { MATSU_TEST_WITHOUT_LAYER: 'bubblewrap,unshare,codegen' },
  });
  const { containment } = JSON.parse(out) as Report;

  expect(containment.level).toBe('node');
  expect(containment.layers).toEqual(
    expect.arrayContaining(['process', 'environment', 'permission', 'realm', 'freeze']),
  );
  for (const gone of ['codegen', 'bubblewrap', 'unshare']) expect(containment.layers).not.toContain(gone);
});

const SCRIPT = '/usr/bin/script';
const testOnTerminal = process.platform === 'linux' && existsSync(SCRIPT) ? test : test.skip;

testOnTerminal('on a terminal nothing but our own progress is said before the report', () => {
  const bin = path.join(projectFolder, 'bin', 'matsu.js');
  const command = `"${process.execPath}" "${bin}" grade 1 --dir solutions`;
  const { stdout } = spawnSync(SCRIPT, ['-qec', command, '/dev/null'], {
    cwd: projectFolder,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', NO_COLOR: '1' },
    encoding: 'utf8',
  });

  expect(stdout).toMatch(/^\r\u001b\[Kgrading 0 of 1\r\u001b\[Kgrading 1 of 1\r\u001b\[Kmatsu /);
  expect(stdout).not.toContain('Determining');
});
