import { matsu } from '../support/matsu';

test('prints the timeline of main', () => {
  expect(matsu(['play', '8', '--dir', 'solutions'])).toMatchObject({
    code: 0,
    out: '0s  | you say,\n0s  | I say,\n1s  | hello\n2s  | goodbye\n2s  = resolved ["goodbye", "hello"]\n',
  });
});

test('calls the export that is named, or the only one, with JSON arguments', () => {
  expect(matsu(['play', 'sleep', 'sleep', '1500', '"tea"', '--dir', 'solutions']).out).toBe('1.5s  = resolved "tea"\n');
  expect(matsu(['play', '3', 'hello', '--dir', 'solutions']).out).toContain('1s  | hello');
});

test('an export that is not there is refused by name', () => {
  expect(matsu(['play', '8', 'mian', '--dir', 'solutions'])).toMatchObject({
    code: 2,
    err: expect.stringContaining("exports no 'mian'") as string,
  });
});

test('--picture draws the timeline, as wide as the terminal', () => {
  const { out } = matsu(['play', '8', '--picture', '--dir', 'solutions'], { env: { COLUMNS: '60' } });

  expect(`\n${out}`).toMatchInlineSnapshot(`
    "
                          0s                1s               2s
    | you say,            ●                 ·                ·
    | I say,              ·●                ·                ·
    | hello               ·                 ●                ·
    | goodbye             ·                 ·                ●
    = resolved ["goodby…  ·                 ·                ·◆
    goodbye               ┣━━━━━━━━━━━━━━━ 14 ━━━━━━━━━━━━━━━┫
    hello                 ┣━━━━━━━ 6 ━━━━━━━┫                ·
    "
  `);
});

test('--picture and --real are not for the same play', () => {
  expect(matsu(['play', '8', '--picture', '--real'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected --real or --picture, got both') as string,
  });
});
