import { Lines } from '../../grader/stage/lines';

test('lines come whole, however they are cut', () => {
  const lines = new Lines();

  expect(lines.take('on')).toEqual([]);
  expect(lines.isInLine).toBe(true);
  expect(lines.take('e\ntwo\nth')).toEqual(['one', 'two']);
  expect(lines.take('ree\n')).toEqual(['three']);
  expect(lines.isInLine).toBe(false);
});

test('a line without end is too much at its limit, and so are many lines', () => {
  const endless = new Lines(10, 1_000);
  expect(endless.take('123456')).toEqual([]);
  expect(endless.take('123456')).toBeUndefined();

  const many = new Lines(10, 12);
  expect(many.take('12345\n')).toEqual(['12345']);
  expect(many.take('1234567\n')).toBeUndefined();
});
