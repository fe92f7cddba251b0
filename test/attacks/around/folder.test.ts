import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../../grader/score/report';
import { courseWith, listing, matsu, projectFolder, temporaryFolder, writeFiles } from '../../support/matsu';
import { initRepository } from '../../support/git';

// What lies around the kata files of a folder, catalogue B; docs/attacks.md says where the rest of it is proven.
const root = temporaryFolder();
const course = courseWith(path.join(root, 'course'), [
  '01-async-main',
  '02-sleep',
  '03-await-hello',
  '04-forgotten-await',
]);
/** Exists once anything of a submission has been run outside of the stage. */
const sprung = path.join(root, 'sprung');
const trap = `require('node:fs').writeFileSync(${JSON.stringify(sprung)}, '');\n`;
const answer = (kata: string): string => path.join(projectFolder, 'solutions', kata, 'kata.ts');

function submission(name: string): string {
  const folder = path.join(root, name);
  for (const kata of ['01-async-main', '02-sleep', '03-await-hello', '04-forgotten-await'])
    cpSync(answer(kata), path.join(folder, kata, 'kata.ts'));
  return folder;
}

function graded(args: readonly string[], options: Parameters<typeof matsu>[1]): Report {
  const { code, out, err } = matsu(['grade', '--course', course, ...args, '--report', 'json'], options);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Report;
}

test('B02, B03, B18, B27: configurations, mocks and programs that lie about are not used, even in the current folder', () => {
  const folder = submission('configured');
  const config = { extends: './trap.json', compilerOptions: { plugins: [{ name: './trap.js' }] } };
  writeFiles(folder, {
    'trap.js': trap,
    'package.json':
      '{ "type": "module", "jest": { "globalSetup": "./trap.js" }, "scripts": { "prepare": "touch sprung" } }',
    'jest.config.js': trap,
    '.babelrc.js': trap,
    'tsconfig.json': JSON.stringify(config),
    '.npmrc': 'node-options=--require ./trap.js\n',
    '.env': 'NODE_OPTIONS=--require ./trap.js\n',
    '.nvmrc': '0.10\n',
    '__mocks__/fs.js': trap,
    'node_modules/esbuild/index.js': trap,
    'node_modules/typescript/index.js': trap,
    'node_modules/matsu/spec.js': trap,
    '02-sleep/kata.spec.ts': `${trap}test('x', () => {});`,
    '02-sleep/kata.json': '{ "points": 1000 }',
    '02-sleep/tsconfig.json': JSON.stringify(config),
    '02-sleep/given.ts': trap,
  });
  for (const program of ['node', 'git', 'bwrap', 'unshare', 'sh', 'tsc', 'esbuild', 'prlimit', 'true'])
    writeFileSync(path.join(folder, program), `#!/bin/sh\necho > '${sprung}'\n`, { mode: 0o755 });
  const before = listing(folder);

  const report = graded(['--dir', '.'], { cwd: folder, env: { PATH: `.:${process.env['PATH']}` } });

  expect(report.score.percent).toBe(100);
  expect(report.katas.map(({ max }) => max)).not.toContain(1000);
  expect(existsSync(sprung)).toBe(false);
  expect(listing(folder)).toEqual(before);
});

test('B13 to B16: links, pipes, sizes and encodings are the problem of their kata alone', () => {
  const folder = path.join(root, 'odd');
  const right = submission('right');
  mkdirSync(path.join(folder, '02-sleep'), { recursive: true });
  symlinkSync(path.join(right, '01-async-main'), path.join(folder, '01-async-main'));
  execFileSync('mkfifo', [path.join(folder, '02-sleep', 'kata.ts')]);
  writeFiles(folder, {
    '03-await-hello/kata.ts': '',
    '04-forgotten-await/kata.ts': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n',
  });
  writeFileSync(path.join(folder, '03-await-hello', 'kata.ts'), Buffer.from('\ufeffexport {};', 'utf16le'));

  const report = graded(['--dir', folder], {});

  expect(report.katas.map(({ kata, points, problem }) => [kata, points, problem?.text])).toEqual([
    [
      '01-async-main',
      0,
      'katas/01-async-main/kata.ts cannot be read: expected a folder around it, got a link: put the file itself there',
    ],
    [
      '02-sleep',
      0,
      'katas/02-sleep/kata.ts cannot be read: expected a file, got something else: put a text file there',
    ],
    [
      '03-await-hello',
      0,
      'katas/03-await-hello/kata.ts cannot be read: expected text in UTF-8, got other bytes: save it as UTF-8',
    ],
    ['04-forgotten-await', 0, expect.stringMatching(/kata\.ts:1:9 does not parse: /)],
  ]);
});

test('B14, B15: twins, odd names, ten thousand files and a deep tree beside the katas change nothing', () => {
  const folder = submission('crowded');
  const names = ['02-Sleep', '02-sleep ', '02-sleep.', 'CON', '..\\02-sleep', '02-sleep\n', '99-' + 'x'.repeat(200)];
  for (const name of names) writeFiles(folder, { [`${name}/kata.ts`]: trap });
  writeFiles(folder, { '02-sleep/Kata.ts': trap, '02-sleep/KATA.TS': trap, [`${'deep/'.repeat(200)}kata.ts`]: trap });
  writeFiles(folder, Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`many/${at}.ts`, ''])));

  const report = graded(['--dir', folder], {});

  expect(report.katas).toHaveLength(4);
  expect(report.score.percent).toBe(100);
  expect(existsSync(sprung)).toBe(false);
});

test('B17: a branch whose name is a command is only a name', () => {
  const folder = path.join(root, 'branch');
  courseWith(folder, ['01-async-main']);
  cpSync(answer('01-async-main'), path.join(folder, 'katas', '01-async-main', 'kata.ts'));
  const git = initRepository(folder);
  const name = `a$(touch\${IFS}${path.basename(sprung)})\`id\`;"'::error::x`.replaceAll(':', '');
  git('add', '.');
  git('commit', '--quiet', '--message=all');
  git('branch', name);

  const { code, out } = matsu(['grade', '--course', folder, '--ref', name], { cwd: root });

  expect(code).toBe(0);
  expect(out.split('\n')[0]).toContain(name);
  expect(existsSync(sprung)).toBe(false);
});
