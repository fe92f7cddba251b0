import { stripVTControlCharacters } from 'node:util';
import { FORMATS } from '../../grader/report/formats';
import type { Report } from '../../grader/score/report';
import { everyStatus } from '../support/reports';

const { text } = FORMATS;
const plain = { language: 'en', colour: false, columns: 80 } as const;

test('shows a line a kata, failing tests with both timelines side by side, and the total', () => {
  expect(text(everyStatus, plain)).toBe(
    [
      'matsu 1.0.0  ann  containment: node',
      '',
      '✔ 01-good       2/2  All is well',
      '◐ 02-half       1/2  partly passed  Half of it',
      '    ✖ the second half',
      '      expected           yours',
      '      0s  | a            0s  | a',
      '      1s  ~ b         ≠  0s  | b',
      '      1s  = resolved  ≠  0s  = resolved',
      '                      ≠  1s  | late',
      '',
      '✖ 03-bad        0/1  failed  Wrong',
      '    ✖ says so',
      '      expected 1, got 2',
      '',
      '· 04-untouched  0/3  untouched  Not begun',
      '! 05-broken     0/2  error  Does not parse',
      '    katas/05-broken/kata.ts:2:1 does not parse: \\u{1b}[2J',
      '',
      '',
      'changed as well, and ignored:',
      '  modified  jest.config.ts',
      '',
      'total: 3 of 10 points, 30 %',
      '1 passed, 1 in part, 1 failed, 1 with an error, 1 untouched',
      '',
    ].join('\n'),
  );
});

test('puts the timelines one below the other where the terminal is narrow', () => {
  expect(text(everyStatus, { ...plain, columns: 36 })).toContain(
    [
      '      - expected  + yours',
      '        0s  | a',
      '      - 1s  ~ b',
      '      + 0s  | b',
      '      - 1s  = resolved',
      '      + 0s  = resolved',
      '      + 1s  | late',
    ].join('\n'),
  );
});

test('colours change nothing but the colours', () => {
  const coloured = text(everyStatus, { ...plain, colour: true });

  expect(coloured).toContain('\u001b[32m');
  expect(stripVTControlCharacters(coloured)).toBe(text(everyStatus, plain));
});

test('speaks Japanese, with the same columns', () => {
  const japanese = text(everyStatus, { ...plain, language: 'ja' });

  expect(japanese).toContain('合計: 10 点中 3 点, 30 %');
  expect(japanese).toContain('◐ 02-half       1/2  一部合格');
});

test('says that only changed katas were graded, and shows ten of the other changes', () => {
  const changes = Array.from({ length: 12 }, (_, at) => ({
    path: `odd\n${at}`,
    change: at === 0 ? 'deleted' : 'added',
    effect: 'ignored',
  })) satisfies Report['changes'];
  const submission = {
    name: 'ann',
    source: 'ref',
    commit: '0123456789abcdef0123456789abcdef01234567',
    base: { name: 'main', commit: 'fedcba9876543210fedcba9876543210fedcba98' },
  } as const;
  const lines = text({ ...everyStatus, submission, selection: 'changed', changes }, plain).split('\n');

  expect(lines.slice(0, 3)).toEqual([
    'matsu 1.0.0  ann 0123456789ab  containment: node',
    'only the katas changed since main',
    '',
  ]);
  const at = lines.indexOf('changed as well, and ignored:');
  expect(lines.slice(at + 1, at + 3)).toEqual(['  deleted  odd\\n0', '  added    odd\\n1']);
  expect(lines.slice(at + 10, at + 13)).toEqual(['  added    odd\\n9', '  … 2 more', '']);
});

test('a diagnosis stands below the timelines that it explains', () => {
  const diagnosis = { mistake: 'no-await', text: 'Your program does exactly what it does when `b()` is not awaited.' };
  const katas = everyStatus.katas.map((kata) => ({
    ...kata,
    tests: kata.tests.map((test) => (test.name === 'the second half' ? { ...test, diagnosis } : test)),
  }));

  expect(text({ ...everyStatus, katas }, plain)).toContain(
    `                      ≠  1s  | late\n      → ${diagnosis.text}\n`,
  );
});
