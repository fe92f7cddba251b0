import { run } from '../../grader/cli';
import { FORMATS } from '../../grader/report/formats';
import { testIo } from '../support/io';
import { temporaryFolder, writeFiles } from '../support/matsu';

const folder = temporaryFolder();

async function runWith(argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = testIo({ cwd: folder });
  const code = await run(argv, io);
  return { code, out: out(), err: err() };
}

test('help lists every command, and each command has its own', async () => {
  const { code, out } = await runWith(['--help']);

  expect(code).toBe(0);
  for (const command of [
    'check',
    'comment',
    'doctor',
    'grade',
    'hint',
    'merge',
    'new',
    'play',
    'pre-commit',
    'release',
    'report',
    'test',
  ]) {
    expect(out).toContain(`  ${command}`);
    await expect(runWith([command, '--help'])).resolves.toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`^Usage: matsu ${command}`)) as string,
    });
  }
});

test.each([
  [
    ['grad'],
    "matsu: expected a command (check, comment, doctor, grade, hint, merge, new, play, pre-commit, release, report, test), got 'grad': did you mean grade?",
  ],
  [['grade', '--repot', 'json'], "matsu: Unknown option '--repot'"],
  [
    ['grade', '--report', 'pdf'],
    `matsu: expected a report format (${Object.keys(FORMATS).join(', ')}), got 'pdf': name one of them`,
  ],
  [['grade', '--report', 'json='], 'matsu: expected a file after --report json=, got nothing: name the file'],
  [['grade', '--report', 'json', '--report', 'text'], 'matsu: expected one --report for standard output, got several'],
  [['grade', '--min', 'much'], "matsu: expected --min to be a percentage from 0 to 100, got 'much': give a number"],
  [['grade', '--lang', 'fr'], "matsu: expected --lang to be en or ja, got 'fr': name one of them"],
  [['grade', 'sidebyside'], "matsu: expected a kata, got 'sidebyside': did you mean 08-side-by-side?"],
  [['grade', '--dir', 'nowhere'], 'matsu: expected a folder with katas, got nowhere, which is not there'],
  [['grade', '--dir', '.'], 'matsu: expected katas (01-async-main/kata.ts and so on) in ., got none'],
  [['grade', '--course', '.'], 'matsu: expected katas (folders like 01-name) in '],
  [['report'], 'matsu: expected a report, got nothing: matsu report report.json'],
  [['report', 'a', 'b'], 'matsu: expected one report, got 2: matsu merge makes one of several'],
  [['report', 'nowhere'], 'matsu: expected nowhere to be a report, got ENOENT'],
  [['merge'], 'matsu: expected reports, got nothing: matsu merge a.json b.json'],
  [['play'], 'matsu: expected a kata, got nothing: matsu play <kata>, 08 for instance'],
])('%j is refused in one line, with exit code 2', async (argv, message) => {
  const { code, out, err } = await runWith(argv);

  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('a kata.json that is wrong is refused by its field, but only when its kata is asked for', async () => {
  writeFiles(folder, {
    'broken/katas/01-x/kata.json': '{ "title": { "en": "X" } }',
    'broken/katas/02-y/kata.json': '{',
  });

  await expect(runWith(['grade', '1', '--course', 'broken'])).resolves.toMatchObject({
    code: 2,
    err: expect.stringContaining('kata.json: expected title.ja to be a text, got nothing') as string,
  });
  await expect(runWith(['grade', '2', '--course', 'broken'])).resolves.toMatchObject({
    code: 2,
    err: expect.stringContaining('kata.json: expected JSON, got ') as string,
  });
});

test('our own failures are not taken for wrong use', async () => {
  const { io } = testIo({
    out: () => {
      throw new TypeError('broken pipe');
    },
  });

  await expect(run(['--help'], io)).rejects.toThrow('broken pipe');
});
