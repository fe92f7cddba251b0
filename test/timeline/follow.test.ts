import { arrange, inFixedOrder, isSame } from '../../grader/timeline/follow';
import { parse, print } from '../../grader/timeline/timeline';

function follows(expected: string, actual: string): boolean {
  const lines = parse(actual);
  return isSame(arrange(parse(expected), lines), lines);
}

test('prints marked ~ may come in any order within their instant', () => {
  const expected = '0s ~ a\n0s ~ b\n0s ~ c\n1s = resolved';

  expect(follows(expected, '0s | c\n0s | a\n0s | b\n1s = resolved')).toBe(true);
  expect(follows(expected, '0s | c\n0s | a\n1s | b\n1s = resolved')).toBe(false);
});

test('prints not marked keep their order, also beside marked ones', () => {
  const expected = '0s | first\n0s ~ a\n0s ~ b\n0s | last\n0s = resolved';

  expect(follows(expected, '0s | first\n0s | b\n0s | a\n0s | last\n0s = resolved')).toBe(true);
  expect(follows(expected, '0s | b\n0s | first\n0s | a\n0s | last\n0s = resolved')).toBe(false);
});

test('a ~ print stands for one print, not for any number', () => {
  expect(follows('0s ~ a\n0s ~ a\n0s = resolved', '0s | a\n0s = resolved')).toBe(false);
  expect(follows('0s ~ a\n0s = resolved', '0s | a\n0s | a\n0s = resolved')).toBe(false);
});

test('only prints are free: an error line is not taken for one', () => {
  expect(follows('0s ~ a\n0s = resolved', '0s # a\n0s = resolved')).toBe(false);
});

test('a marked print that is missing keeps its mark, one that is there takes its place', () => {
  const arranged = arrange(parse('0s ~ a\n0s ~ b\n0s = resolved'), parse('0s | b\n0s | x\n0s = resolved'));

  expect(print(arranged)).toBe('0s  | b\n0s  ~ a\n0s  = resolved');
});

test('a fixed order is the same for prints that came in any order where that is free, and nowhere else', () => {
  const expected = '0s  | first\n1s  ~ a\n1s  ~ b\n2s  = resolved';
  const order = (actual: string): string => inFixedOrder(expected, actual);

  expect(order('1s  | b\n1s  | x\n1s  | a\n3s  = resolved')).toBe('1s  | a\n1s  | x\n1s  | b\n3s  = resolved');
  expect(order('2s  | b\n2s  | a\n3s  = resolved')).toBe('2s  | b\n2s  | a\n3s  = resolved');
  expect(order('1s  # b\n1s  # a\n3s  = resolved')).toBe('1s  # b\n1s  # a\n3s  = resolved');
});
