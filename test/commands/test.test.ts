import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { courseWith, matsu, projectFolder, temporaryFolder } from '../support/matsu';
import type { Run } from '../support/matsu';

const course = courseWith(temporaryFolder(), ['02-sleep', '08-side-by-side']);
spawnSync('git', ['init', '--quiet'], { cwd: course });
spawnSync('git', ['symbolic-ref', 'HEAD', 'refs/heads/kata/08-side-by-side'], { cwd: course });

function npmTest(env: Record<string, string> = {}): Run {
  return matsu(['test', '--course', course], { cwd: course, env });
}

function solve(kata: string): void {
  cpSync(path.join(projectFolder, 'solutions', kata, 'kata.ts'), path.join(course, 'katas', kata, 'kata.ts'));
}

test("on a kata's branch its spec alone is run: red with one timeline a test, green with the solution", () => {
  const red = npmTest();

  expect(red.code).toBe(1);
  expect(red.err).toMatch(/^kata 08-side-by-side\n/);
  expect(red.err).toContain('Tests:       3 failed, 3 total');
  expect(red.err.match(/Expected timeline/g)).toHaveLength(3);
  expect(red.err).toContain('= rejected Error: Not written yet');
  expect(red.err).not.toContain('02-sleep');
  expect(red.err).not.toMatch(/node_modules|grader/);

  solve('08-side-by-side');
  const green = npmTest();

  expect(green.err).toContain('Tests:       3 passed, 3 total');
  expect(green.code).toBe(0);
});

test('a failing test says which known mistake does the same, in every test that it explains', () => {
  const file = path.join(course, 'katas/08-side-by-side/kata.ts');
  solve('08-side-by-side');
  const solution = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    `${solution.replace(/main\(/, 'unused(')}
export const main = async (): Promise<string[]> => {
  const parts: string[] = [];
  for (const speak of [goodbye, hello]) parts.push(await speak());
  return parts;
};
`,
  );

  const { err } = npmTest();
  const sentence = 'each call is awaited by itself, so `hello()` is not called before `goodbye()` has ended.';

  expect(err).toContain('Tests:       3 failed, 3 total');
  expect(err.split(`\n    → Your program does exactly what it does when ${sentence}\n`)).toHaveLength(4);
  expect(npmTest({ LANG: 'ja_JP.UTF-8' }).err).toContain('とまったく同じ動きをしています。');
});

test('a type error makes the run red and is shown with file, line and code', () => {
  solve('02-sleep');
  appendFileSync(path.join(course, 'katas/02-sleep/kata.ts'), 'export const slow: string = 1;\n');

  const { code, err } = npmTest({ KATA: '02' });

  expect(code).toBe(1);
  expect(err).toMatch(/type error in katas\/02-sleep\/kata.ts:\d+:14 TS2322: Type 'number' is not assignable/);
});

test('speaks Japanese where the locale or --lang does, the compiler too', () => {
  const { err } = npmTest({ KATA: '02', LANG: 'ja_JP.UTF-8' });

  expect(err).toMatch(/型エラー katas\/02-sleep\/kata.ts:\d+:14 TS2322: 型 'number'/);
});

const edition = courseWith(temporaryFolder(), ['02-sleep']);

test("a student edition, which has no tests of its own, grades all katas where no kata's branch says which", () => {
  const all = matsu(['test', '--course', edition, '--lang', 'en']);

  expect(all.err).toMatch(/^not on a kata's branch, .* git switch -c kata\/02-sleep, or KATA=02-sleep\n/);
  expect(all.out).toMatch(/02-sleep +0\/7 +untouched/);
  expect(all.code).toBe(0);

  const watching = matsu(['test', '--course', edition, '--watch']);
  expect(watching.err).toMatch(/^matsu: expected a kata's branch for --watch, got another: /);
  expect(watching.code).toBe(2);
});
