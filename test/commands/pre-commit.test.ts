import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gitIn, initRepository } from '../support/git';
import { courseWith, matsu, projectFolder, temporaryFolder } from '../support/matsu';
import type { Run } from '../support/matsu';

const KATA = '08-side-by-side';
const file = `katas/${KATA}/kata.ts`;
const ofProject = (name: string): string => readFileSync(path.join(projectFolder, name), 'utf8');
const stub = ofProject(file);
const solution = ofProject(`solutions/${KATA}/kata.ts`);
const wrong = ofProject(`solutions/${KATA}/mistakes/await-on-each-call.ts`);

const root = temporaryFolder();
const start = path.join(root, 'start');
const gitAtStart = initRepository(courseWith(start, ['02-sleep', KATA]));
gitAtStart('add', '.');
gitAtStart('commit', '--quiet', '--message=start');

let folder = start;
let git = gitAtStart;
let count = 0;
beforeEach(() => {
  folder = path.join(root, String(count++));
  cpSync(start, folder, { recursive: true });
  git = gitIn(folder);
});

function write(text: string): void {
  writeFileSync(path.join(folder, file), text);
}

function stage(text: string): void {
  write(text);
  git('add', file);
}

/** Runs the hook, which must leave everything as it was. */
function preCommit(env: Record<string, string> = {}): Run {
  const before = everything();
  const result = matsu(['pre-commit', '--course', folder], { cwd: folder, env });
  expect(everything()).toEqual(before);
  return result;
}

function everything(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/^\.git[\\/]objects/.test(name),
  );
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return {
    // Asking may refresh the index, which is not the hook's doing.
    status: git('--no-optional-locks', 'status', '--porcelain=v2'),
    index: git('ls-files', '-s'),
    ...Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'base64')])),
  };
}

test('the staged content counts: a fix that is not staged does not help', () => {
  stage(wrong);
  write(solution);

  const { code, out, err } = preCommit();

  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(new RegExp(`^✖ ${KATA}, as staged, passes \\d of its 3 tests\n {4}✖ two seconds\n`));
  expect(err).toContain(`Your file differs from what is staged: git add ${file} stages it.\n`);
  expect(err).toMatch(new RegExp(`npx matsu grade ${KATA} --staged --seed \\d+ shows the timelines.\n`));
  expect(err).toContain('git commit --no-verify');
});

test('and a mistake that is not staged does no harm', () => {
  stage(solution);
  write('no TypeScript at all');

  expect(preCommit()).toEqual({
    code: 0,
    out: '',
    err: expect.stringMatching(
      /^✔ 08-side-by-side, as staged, passes all of its 3 tests\ncontainment: (bubblewrap|unshare|node)\n$/,
    ) as string,
  });
});

test.each([
  ['a syntax error', 'export function main( {\n', `${file}:2:1 does not parse: `],
  ['a type error', `${solution}export const n: string = 1;\n`, ':14 TS2322: Type '],
])('%s is refused with its line, and is no work to be committed', (_, text, message) => {
  stage(text);
  write(solution);

  const { code, err } = preCommit();

  expect(code).toBe(1);
  expect(err).toContain(`✖ ${KATA}, as staged, has an error\n    ${file}:`);
  expect(err).toContain(message);
  expect(err).not.toContain('--no-verify');
});

test('a link is refused', () => {
  rmSync(path.join(folder, file));
  symlinkSync(path.join(projectFolder, 'solutions', KATA, 'kata.ts'), path.join(folder, file));
  git('add', file);

  expect(preCommit()).toMatchObject({ code: 1, err: expect.stringContaining('expected a file, got a link') as string });
});

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['an answer in the working tree alone', () => write(wrong)],
  ['other files', () => stageOther('README.md')],
  ['a spec', () => stageOther(`katas/${KATA}/kata.spec.ts`)],
  [
    'a kata that the course does not have',
    () => git('update-index', '--add', '--cacheinfo', blob('katas/99-x/kata.ts')),
  ],
  ['a deletion', () => git('rm', '--quiet', '--cached', file)],
  ['the deletion of all katas', () => git('rm', '--quiet', '-r', '--cached', 'katas')],
])('with %s staged, no spec is run', (_, prepare) => {
  prepare();
  // A spec that is run would be a failure of the grader's.
  for (const kata of ['02-sleep', KATA]) rmSync(path.join(folder, 'katas', kata, 'kata.json'));

  expect(preCommit()).toEqual({ code: 0, out: '', err: '' });
});

function stageOther(name: string): void {
  writeFileSync(path.join(folder, name), 'x');
  git('add', name);
}

function blob(name: string): string {
  return `100644,${git('rev-parse', `HEAD:${file}`)},${name}`;
}

test('only staged katas are checked, those that are new among them', () => {
  git('rm', '--quiet', '--cached', 'katas/02-sleep/kata.ts');
  git('commit', '--quiet', '--message=without');
  git('add', 'katas/02-sleep/kata.ts');
  write('not staged');

  const { code, err } = preCommit();
  expect(code).toBe(0);
  expect(err).toMatch(/^✔ 02-sleep, as staged, is an untouched stub\ncontainment: \w+\n$/);
});

test('an answer that became a stub again is refused', () => {
  stage(solution);
  git('commit', '--quiet', '--message=answer');
  stage(stub);

  expect(preCommit()).toMatchObject({ code: 1, err: expect.stringContaining('passes 0 of its 3 tests') as string });
});

test('speaks Japanese', () => {
  stage(wrong);

  expect(preCommit({ LANG: 'ja_JP.UTF-8' }).err).toMatch(/ステージした内容が合格したテストは 3 件中 \d 件です/);
});

describe("as git's hook", () => {
  const commit = (...args: string[]): { status: number | null; stderr: string } => {
    const hook = path.join(folder, '.git', 'hooks', 'pre-commit');
    const bin = path.join(projectFolder, 'bin', 'matsu.js');
    writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${bin}' pre-commit --course .\n`);
    chmodSync(hook, 0o755);
    const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'];
    const env = { PATH: process.env['PATH'], HOME: root };
    return spawnSync('git', [...identity, 'commit', '--message=x', ...args], { cwd: folder, env, encoding: 'utf8' });
  };

  test.each([['--all'], [file]])('git commit %s is about what it commits', (option) => {
    stage(solution);
    write(wrong);
    expect(commit(option)).toMatchObject({ status: 1, stderr: expect.stringContaining('--no-verify') as string });

    stage(wrong);
    write(solution);
    expect(commit(option)).toMatchObject({ status: 0 });
    expect(`${git('show', `HEAD:${file}`)}\n`).toBe(solution);
  });

  test('works in a worktree and before the first commit', () => {
    git('worktree', 'add', '--quiet', `${folder}.worktree`);
    folder = `${folder}.worktree`;
    git = gitIn(folder);
    stage(wrong);
    expect(preCommit()).toMatchObject({ code: 1 });

    folder = path.join(root, 'unborn');
    git = initRepository(courseWith(folder, [KATA]));
    stage(solution);
    expect(commit()).toMatchObject({ status: 0 });
  });

  test('git commit --no-verify goes past it', () => {
    stage(wrong);

    expect(commit('--no-verify')).toMatchObject({ status: 0 });
  });
});
