import { differenceOf } from '../../grader/timeline/difference';

const expected = `
  0s | a
  1s ~ b
  1s ~ c
  2s | d
  2s = resolved 1
`;

test.each([
  ['free lines in any order, a later one too late', 'time', '0s | a\n1s | c\n1s | b\n3s | d\n3s = resolved 1'],
  ['all the same but when it settles', 'time', '0s | a\n1s | b\n1s | c\n2s | d\n3s = resolved 1'],
  ['a print that is not there', 'missing', '0s | a\n1s | b\n2s | d\n2s = resolved 1'],
  ['the last print that is not there', 'missing', '0s | a\n1s | b\n1s | c\n2s = resolved 1'],
  ['another text', 'missing', '0s | A\n1s | b\n1s | c\n2s | d\n2s = resolved 1'],
  ['a print that nobody asked for', 'extra', '0s | a\n0s | x\n1s | b\n1s | c\n2s | d\n2s = resolved 1'],
  ['a print too much before it settles', 'extra', '0s | a\n1s | b\n1s | c\n2s | d\n2s | x\n2s = resolved 1'],
  ['something after the end', 'extra', '0s | a\n1s | b\n1s | c\n2s | d\n2s = resolved 1\n3s | x'],
  ['it settles with another value', 'settling', '0s | a\n1s | b\n1s | c\n2s | d\n2s = resolved 2'],
  ['it settles before it has done its work', 'settling', '0s | a\n0s = resolved 1\n1s | b\n1s | c\n2s | d'],
  ['it fails half-way', 'settling', '0s | a\n1s = rejected Error: x'],
  ['it never settles', 'settling', '0s | a\n1s | b\n1s | c\n2s | d\n2s = never settles'],
])('%s: %s', (_, difference, actual) => {
  expect(differenceOf(expected, actual)).toBe(difference);
});

test('prints in another order', () => {
  expect(differenceOf('0s | a\n0s | b\n0s = resolved', '0s | b\n0s | a\n0s = resolved')).toBe('order');
  expect(differenceOf('1s | a\n2s | b\n2s = resolved', '0s | b\n2s | a\n2s = resolved')).toBe('order');
});

test('without two timelines that differ it is something else', () => {
  expect(differenceOf(null, '0s = resolved')).toBe('other');
  expect(differenceOf('0s = resolved', null)).toBe('other');
  expect(differenceOf('0s = resolved', '0s = resolved')).toBe('other');
});
