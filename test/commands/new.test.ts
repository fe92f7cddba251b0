import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { breachesIn } from '../support/breaches';
import { greetKata } from '../support/greet-kata';
import { listing, matsu, temporaryFolder, writeFiles } from '../support/matsu';
import type { Run } from '../support/matsu';

const course = temporaryFolder();

/** What is told of the kata: the rules, each once. */
function told({ out }: Run): string[] {
  return [...new Set((breachesIn(out).get('01-greet') ?? []).map((one) => one.split(' ')[0] as string))];
}

function check(...args: string[]): Run {
  return matsu(['check', ...args, '--course', course]);
}

test('check walks the author of a new kata from the scaffold to green', () => {
  const { code, out } = matsu(['new', 'greet', '--course', course]);
  expect(code).toBe(0);
  const files = out.split('\n').slice(0, 12);
  expect(files.filter((file) => !existsSync(path.join(course, file)))).toEqual([]);
  expect(out).toContain(`npx matsu check 01-greet --course ${course} shows what is left to be written.\n`);

  const scaffolded = check();
  expect(scaffolded.code).toBe(1);
  expect(told(scaffolded)).toEqual([
    'todo',
    'solution-passes',
    'mistake-header',
    'alternative-passes',
    'example',
    'diagnosis',
  ]);
  for (const file of files) expect(scaffolded.out).toContain(`${file}  [todo]`);

  // The texts of the kata are written, and its solution.
  const finished = greetKata('01-greet');
  const ofStudents = Object.entries(finished).filter(([file]) => !/mistakes|alternatives/.test(file));
  writeFiles(course, Object.fromEntries(ofStudents));
  expect(told(check())).toEqual(['todo', 'mistake-header', 'alternative-passes', 'diagnosis']);

  // Then the wrong answers and the other right ones, instead of the scaffold's.
  for (const folder of ['mistakes', 'alternatives'])
    rmSync(path.join(course, 'solutions/01-greet', folder), { recursive: true });
  expect(told(check())).toEqual(['enough-mistakes', 'enough-alternatives', 'diagnosis']);
  writeFiles(course, finished);
  expect(told(check())).toEqual(['diagnosis']);

  const green = check('--write');
  expect(green.code).toBe(0);
  expect(green.out).toContain(
    '1 kata: 2 tests, 4 mistakes rejected, 2 alternatives accepted, 0 ways for the stub to score\n',
  );
});

test('the next kata gets the next number', () => {
  const { code, out } = matsu(['new', 'map-limit', '--course', course]);

  expect(code).toBe(0);
  expect(out).toMatch(/^katas\/02-map-limit\/kata\.ts\n/);
  expect(readFileSync(path.join(course, 'katas/02-map-limit/README.ja.md'), 'utf8')).toContain('npx matsu grade 02');
});

test.each([
  [['greet'], "expected a new name, got 'greet', which 01-greet has"],
  [['Greet'], "got 'Greet'"],
  [['03-greet'], 'without a number before it'],
  [['../greet'], "got '../greet'"],
  [['one', 'two'], 'expected one name, got 2'],
  [[], 'expected one name, got 0'],
])('%j is refused, and nothing is written', (args, message) => {
  const before = listing(course);
  const { code, err } = matsu(['new', ...args, '--course', course]);

  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(listing(course)).toEqual(before);
});
