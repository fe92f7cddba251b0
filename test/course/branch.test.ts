import { kataInName, kataOfBranch } from '../../grader/course/branch';
import type { Course } from '../../grader/course/kata';

const course: Course = {
  name: 'test',
  version: '1',
  folder: '/nowhere',
  katas: ['02-sleep', '08-side-by-side', '09-gather'].map((id) => ({
    id,
    number: Number(id.slice(0, 2)),
    folder: `/nowhere/katas/${id}`,
  })),
};

test.each([
  ['kata/08-side-by-side', ['08-side-by-side']],
  ['ann/kata-08', ['08-side-by-side']],
  ['08', ['08-side-by-side']],
  ['kata/8', ['08-side-by-side']],
  ['ann/08-side-by-side', ['08-side-by-side']],
  ['ann-08-side-by-side', ['08-side-by-side']],
  ['side-by-side', ['08-side-by-side']],
  ['Kata_08', ['08-side-by-side']],
  ['main', []],
  ['fix-08', []],
  ['issue/1208', []],
  ['improve-sleep', []],
])('the branch %s is for %j', (branch, katas) => {
  expect(kataInName(course, branch).map((kata) => kata.id)).toEqual(katas);
});

test('KATA goes before the branch of a pull request, that before the one of a merge request', () => {
  const env = { KATA: '09', GITHUB_HEAD_REF: 'kata/08-side-by-side', CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: '02' };
  const without = (...names: string[]): NodeJS.ProcessEnv =>
    Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));

  expect(kataOfBranch(course, env, '/')?.id).toBe('09-gather');
  expect(kataOfBranch(course, without('KATA'), '/')?.id).toBe('08-side-by-side');
  expect(kataOfBranch(course, without('KATA', 'GITHUB_HEAD_REF'), '/')?.id).toBe('02-sleep');
});

test('a KATA that names none is refused with the list', () => {
  expect(() => kataOfBranch(course, { KATA: '77' }, '/')).toThrow(
    'expected a kata, got KATA=77: name one of 02-sleep, 08-side-by-side, 09-gather',
  );
});

test('a branch that fits two katas is refused', () => {
  const twins: Course = { ...course, katas: [...course.katas, { id: '08-twin', number: 8, folder: '/' }] };

  expect(() => kataOfBranch(twins, { GITHUB_HEAD_REF: 'kata/08' }, '/')).toThrow(
    'got branch kata/08, which fits 08-side-by-side, 08-twin: set KATA to one of them',
  );
});
