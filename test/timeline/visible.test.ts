import { visible } from '../../grader/timeline/visible';

test.each([
  ['plain text, 日本語, 👍', 'plain text, 日本語, 👍'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['C:\\new', 'C:\\\\new'],
  ['\u001b[32mgreen\u009b', '\\u{1b}[32mgreen\\u{9b}'],
  ['\u202eback\u200b', '\\u{202e}back\\u{200b}'],
  ['lone \ud800 \udc00', 'lone \\u{d800} \\u{dc00}'],
  ['blank at the end ', 'blank at the end\\u{20}'],
])('shows %j as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('different texts stay different', () => {
  const texts = ['a\n', 'a\\n', 'a\\\\n', 'a \n', 'a\u{20}', 'a\\u{20}', 'a'];

  expect(new Set(texts.map(visible)).size).toBe(new Set(texts).size);
});
