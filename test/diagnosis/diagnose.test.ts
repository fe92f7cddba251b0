import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCourse } from '../../grader/course/read-course';
import { diagnose, diagnosisText } from '../../grader/diagnosis/diagnose';
import type { Seen } from '../../grader/diagnosis/diagnose';
import { diagnosisFile, readDiagnosis } from '../../grader/diagnosis/known';
import type { KnownMistake } from '../../grader/diagnosis/known';
import { projectFolder, temporaryFolder, writeFiles } from '../support/matsu';

const early = '0s  | hello\n0s  = resolved';
const late = '2s  | hello\n2s  = resolved';
const right = '1s  | hello\n1s  = resolved';

function known(name: string, one: string | null, two: string | null): KnownMistake {
  return { name, en: `${name}.`, ja: `${name}とき`, tests: { one, two } };
}

function seen(name: string, actual: string | null, expected: string | null = right): Seen {
  return { name, status: actual === expected ? 'passed' : 'failed', expected, actual };
}

/** `test: mistake`, with a `?` where only the test says so. */
function found(mistakes: readonly KnownMistake[], ...tests: Seen[]): string[] {
  return [...diagnose(mistakes, tests)].map(([test, { mistake, isWhole }]) => {
    return `${test}: ${mistake.name}${isWhole ? '' : '?'}`;
  });
}

test('of two mistakes with one timeline in a test, the one that agrees in the others is told', () => {
  const mistakes = [known('both', early, early), known('first', early, null), known('mixed', early, late)];

  expect(found(mistakes, seen('one', early), seen('two', right))).toEqual(['one: first']);
  expect(found(mistakes, seen('one', early), seen('two', early))).toEqual(['one: both', 'two: both']);
  expect(found(mistakes, seen('one', early), seen('two', late))).toEqual(['one: mixed', 'two: mixed']);
});

test('a mistake that agrees in one test alone is told of that test, if no other does', () => {
  const mistakes = [known('a', early, null), known('b', late, late)];

  expect(found(mistakes, seen('one', early), seen('two', late))).toEqual(['one: a?', 'two: b?']);
  expect(found([...mistakes, known('c', early, early)], seen('one', early), seen('two', late))).toEqual(['two: b?']);
});

test('a timeline that is like no mistake is told nothing', () => {
  expect(found([known('a', early, null)], seen('one', late), seen('two', right))).toEqual([]);
});

test('tests that pass are told nothing, whatever is known', () => {
  expect(found([known('a', right, right)], seen('one', right), seen('two', right))).toEqual([]);
});

test('a test that is not recorded, since its input is random, neither helps nor hinders', () => {
  expect(found([known('a', early, null)], seen('one', early), seen('two', right), seen('random', late))).toEqual([
    'one: a',
  ]);
});

test('a test without a timeline is not compared', () => {
  expect(found([known('a', early, null)], { ...seen('one', null), status: 'error' }, seen('two', right))).toEqual([]);
});

test('prints whose order the test leaves free are compared in any order', () => {
  const expected = '1s  ~ x\n1s  ~ y\n1s  = resolved';
  const mistakes = [known('a', '1s  | x\n1s  | y\n2s  = resolved', null)];

  expect(found(mistakes, seen('one', '1s  | y\n1s  | x\n2s  = resolved', expected), seen('two', right))).toEqual([
    'one: a',
  ]);
  expect(found(mistakes, seen('one', '1s  | y\n1s  | x\n2s  = resolved'), seen('two', right))).toEqual([]);
});

test('the sentence says whether it is about the program or about a test', () => {
  const mistake = known('hello() is not awaited', early, null);

  expect(diagnosisText({ mistake, isWhole: true }, 'en')).toBe(
    'Your program does exactly what it does when hello() is not awaited.',
  );
  expect(diagnosisText({ mistake, isWhole: false }, 'en')).toMatch(/^In this test, your program does/);
  expect(diagnosisText({ mistake, isWhole: true }, 'ja')).toContain('hello() is not awaitedときとまったく同じ');
});

const folder = temporaryFolder();

test.each([
  ['none', undefined],
  ['broken', '{'],
  ['of another shape', '{"a": 1}'],
  ['a list', '[[]]'],
])('a record that is %s makes no diagnosis, and no grading fails', (name, text) => {
  writeFiles(folder, text === undefined ? { [`${name}/x`]: '' } : { [`${name}/diagnosis.json`]: text });

  expect(readDiagnosis(path.join(folder, name))).toEqual([]);
});

describe('the records of this course', () => {
  const katas = readCourse(projectFolder).katas.map((kata) => [kata.id, kata.folder] as const);

  test.each(katas)("%s: each mistake's own file gets its own diagnosis, or one that does the very same", (_, kata) => {
    expect(existsSync(diagnosisFile(kata))).toBe(true);
    const mistakes = readDiagnosis(kata);
    expect(mistakes.length).toBeGreaterThanOrEqual(4);

    for (const mistake of mistakes) {
      const tests = Object.entries(mistake.tests).map(([name, actual]): Seen => ({
        name,
        status: actual === null ? 'passed' : 'failed',
        expected: null,
        actual,
      }));
      const all = [...diagnose(mistakes, tests).values()];

      expect(all).not.toEqual([]);
      for (const one of all) expect(one).toMatchObject({ isWhole: true, mistake: { tests: mistake.tests } });
    }
  });
});
