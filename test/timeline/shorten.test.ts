import { shorten, shortenLine, shortenText } from '../../grader/timeline/shorten';
import type { Line } from '../../grader/timeline/timeline';

function prints(count: number): Line[] {
  return Array.from({ length: count }, (_, at) => ({ atMs: at, sign: '|', text: `line ${at}` }));
}

test('what a person can read stays as it is', () => {
  expect(shorten(prints(301))).toEqual(prints(301));
});

test('of very many lines the first and the last are kept, with a line between them that no print could be', () => {
  const lines = shorten(prints(5_000));

  expect(lines).toHaveLength(301);
  expect(lines[199]?.text).toBe('line 199');
  expect(lines[200]).toEqual({ atMs: 200, sign: '!', text: '… 4700 more lines …' });
  expect(lines.at(-1)?.text).toBe('line 4999');
});

test('an endless line is cut and says how long it was, without half a character', () => {
  expect(shortenLine('x'.repeat(500))).toBe('x'.repeat(500));
  expect(shortenLine('x'.repeat(501))).toBe(`${'x'.repeat(500)}… (501 characters)`);
  expect(shortenLine(`${'x'.repeat(499)}😀😀`)).toBe(`${'x'.repeat(499)}… (503 characters)`);
});

test('a text of many lines is cut in both ways', () => {
  const text = shortenText(Array.from({ length: 1_000 }, () => 'y'.repeat(1_000)).join('\n'));

  expect(text.split('\n')).toHaveLength(301);
  expect(text).toContain('\n… 700 more lines …\n');
  expect(text.length).toBeLessThan(160_000);
});
