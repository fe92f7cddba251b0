import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../grader/cli';
import { HintMemory } from '../../grader/course/hint-memory';
import { initRepository } from '../support/git';
import { testIo } from '../support/io';
import { courseWith, temporaryFolder } from '../support/matsu';

const course = courseWith(temporaryFolder(), ['02-sleep', '08-side-by-side']);
const moving = temporaryFolder();
const git = initRepository(course);
const memory = path.join(course, '.git', 'matsu', 'hints.json');

async function hint(...args: string[]): Promise<string> {
  const { io, out, err } = testIo({ cwd: course });
  const code = await run(['hint', '--course', course, ...args], io);
  return code === 0 ? out() : err();
}

test('one more each time, from vague to plain, and how many remain', async () => {
  await expect(hint('2', '--again')).resolves.toBe(
    'No hint has been shown yet.\n\n4 more: matsu hint 02-sleep shows the next one.\n',
  );
  await expect(hint('2')).resolves.toMatch(/^1\/4 {2}\S.*\n\n3 more: /);
  await expect(hint('2')).resolves.toMatch(/^2\/4 {2}\S.*\n\n2 more: /);
  await expect(hint('2', '--again')).resolves.toMatch(/^1\/4 .*\n2\/4 .*\n\n2 more: /);
  await expect(hint('2')).resolves.toMatch(/^3\/4 /);
  await expect(hint('2')).resolves.toMatch(/^4\/4 .*\n\nThese were all the hints\.\n$/);
  await expect(hint('2')).resolves.toMatch(/^1\/4 .*\n2\/4 .*\n3\/4 .*\n4\/4 .*\n\nThese were all/);
});

test('each kata is counted by itself, in either language', async () => {
  await expect(hint('8', '--lang', 'ja')).resolves.toMatch(/^1\/\d {2}.*\n\n残り \d 件です/);
  await expect(hint('8')).resolves.toMatch(/^2\/\d {2}/);
});

test('what was told is kept where nothing is committed from', () => {
  expect(existsSync(memory)).toBe(true);
  expect(git('status', '--short', '--untracked-files=all')).not.toContain('hints');
});

test("on a kata's branch its hints are told", async () => {
  git('symbolic-ref', 'HEAD', 'refs/heads/kata/08-side-by-side');
  await expect(hint('--again')).resolves.toMatch(/^1\/\d .*\n2\/\d .*\n\n\d more: matsu hint 08-side-by-side/);

  git('symbolic-ref', 'HEAD', 'refs/heads/main');
  await expect(hint()).resolves.toContain('expected a kata or a branch of one, got neither');
});

test('a memory that cannot be read is left alone, and said', async () => {
  writeFileSync(memory, 'notes of mine');

  await expect(hint('2')).resolves.toContain('to hold the hints that were seen, got something else');
  expect(existsSync(memory)).toBe(true);
});

test('what was told moves along with the folder around it', () => {
  const [before, after] = [path.join(moving, 'before'), path.join(moving, 'after')];
  new HintMemory(path.join(before, '.git/matsu/hints.json')).remember(path.join(before, 'katas/02-sleep'), 3);
  renameSync(before, after);

  expect(new HintMemory(path.join(after, '.git/matsu/hints.json')).seen(path.join(after, 'katas/02-sleep'))).toBe(3);
});
