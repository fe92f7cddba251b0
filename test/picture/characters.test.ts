import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { wordsIn } from '../../grader/language/words';
import { characters } from '../../grader/picture/characters';
import { fit } from '../../grader/picture/fit';
import { pictureOf } from '../../grader/picture/picture';
import { parse } from '../../grader/timeline/timeline';

const waits = [
  { name: 'goodbye', line: 17, fromMs: 0, untilMs: 2000, startedMs: 0 },
  { name: 'main', line: 23, fromMs: 0, untilMs: 2000, startedMs: 0 },
  { name: 'main', line: 24, fromMs: 2000, untilMs: 3000, startedMs: 0 },
  { name: '', line: null, fromMs: 2000, untilMs: null, startedMs: 1000 },
];
const expected = parse('0s | you say,\n0s | I say,\n1s | hello\n2s | goodbye\n2s = resolved');
const actual = parse('0s | you say,\n2s | goodbye\n2s | I say,\n3s | hello\n3s = resolved\n3s # bad\n3s ! oh');
const drawn = (columns: number, colour = false, against: typeof expected | null = expected): string[] =>
  characters(pictureOf(against, actual, waits), columns, createColors(colour), wordsIn('en'));

test('a line a lane: marks for prints and settling, bars with their lines for waits', () => {
  expect(`\n${drawn(60, false, null).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                0s            1s            2s             3s
    | you say,  ●             ·             ·              ·
    | goodbye   ·             ·             ●              ·
    | I say,    ·             ·             ·●             ·
    | hello     ·             ·             ·              ●
    = resolved  ·             ·             ·              ·◆
    # bad       ·             ·             ·              · ■
    ! oh        ·             ·             ·              ·  ▲
    goodbye     ┣━━━━━━━━━━━ 17 ━━━━━━━━━━━━┫              ·
    main        ┣━━━━━━━━━━━ 23 ━━━━━━━━━━━━╋━━━━━ 24 ━━━━━┫
    (no name)   ·             ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┣━━━━━━━━━━━━━━╸
    "
  `);
});

test('against an expectation, what was to come where', () => {
  expect(`\n${drawn(60).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                0s            1s            2s             3s
    | you say,  ◉             ·             ·              ·
    | I say,    ·○────────────────────────────●            ·
    | hello     ·             ○────────────────────────────●
    | goodbye   ·             ·             ◉              ·
    = resolved  ·             ·             ·◇──────────────◆
    # bad       ·             ·             ·              · ■
    ! oh        ·             ·             ·              ·  ▲
    goodbye     ┣━━━━━━━━━━━ 17 ━━━━━━━━━━━━┫              ·
    main        ┣━━━━━━━━━━━ 23 ━━━━━━━━━━━━╋━━━━━ 24 ━━━━━┫
    (no name)   ·             ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┣━━━━━━━━━━━━━━╸
    "
  `);
});

test.each([30, 40, 80, 200])('%i columns suffice', (columns) => {
  for (const line of drawn(columns)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
});

test('colours change nothing but the colours', () => {
  expect(drawn(60, true).join('\n')).toContain('\u001b[31m');
  expect(drawn(60, true).map((line) => stripVTControlCharacters(line).trimEnd())).toEqual(drawn(60));
});

test('full-width characters take two columns', () => {
  const lines = parse('0s | こんにちは、世界の皆さん、お元気ですか\n1s | a\n1s = resolved');
  const [, long, short] = characters(pictureOf(null, lines, []), 40, createColors(false), wordsIn('ja'));

  expect(long).toMatch(/^\| こんにちは… /);
  expect(stringWidth((long as string).replace(/●.*/, ''))).toBe(stringWidth((short as string).replace(/·.*/, '')));
});

test.each([
  ['abc', 5, 'abc  '],
  ['abcdef', 4, 'abc…'],
  ['待つこと', 6, '待つ… '],
  ['待つこと', 8, '待つこと'],
  ['👩‍👩‍👧x', 2, '… '],
])('%s fits in %i columns', (text, columns, fitted) => {
  expect(fit(text, columns)).toBe(fitted);
});
