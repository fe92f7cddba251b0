import type { Course } from '../../grader/course/kata';
import { selectKatas } from '../../grader/course/select';

const ids = ['01-async-main', '02-sleep', '08-side-by-side', '12-catch-it-here'];
const course: Course = {
  name: 'test',
  version: '1',
  folder: '/course',
  katas: ids.map((id) => ({ id, number: Number(id.slice(0, 2)), folder: `/course/katas/${id}` })),
};

const chosen = (...words: string[]): string[] => selectKatas(course, words).map((kata) => kata.id);

test.each([
  ['8'],
  ['08'],
  ['08-side-by-side'],
  ['side-by-side'],
  ['side'],
  ['katas/08-side-by-side/kata.ts'],
  ['katas/08-side-by-side/'],
])('%s names one kata', (word) => {
  expect(chosen(word)).toEqual(['08-side-by-side']);
});

test('no word names them all, several words some, in the order of the course', () => {
  expect(chosen()).toEqual(ids);
  expect(chosen('8', 'sleep', '02')).toEqual(['02-sleep', '08-side-by-side']);
});

test('a word that names no kata gets the nearest one', () => {
  expect(() => chosen('sidebyside')).toThrow("expected a kata, got 'sidebyside': did you mean 08-side-by-side?");
  expect(() => chosen('99')).toThrow(/^expected a kata, got '99'/);
});

test('a word that fits several gets their names', () => {
  expect(() => chosen('s')).toThrow("got 's', which fits 01-async-main, 02-sleep, 08-side-by-side: name one of them");
});
