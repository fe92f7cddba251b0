import { createHash } from 'node:crypto';
import { html } from '../../grader/report/html/html';
import type { Report } from '../../grader/score/report';
import { en } from '../../grader/language/en';
import { HOSTILE } from '../support/hostile';
import { pageReport, reportSaying, wholeCourse } from '../support/page-report';

const view = { language: 'en', colour: false, columns: 80 } as const;
const page = (report: Report): string => html(report, view);
const body = (report: Report): string => page(report).replace(/^[\s\S]*?<\/defs><\/svg>\n/, '');

test('shows the score, a row a kata, and of each test the picture, the timelines, what explains them and the code', () => {
  expect(body(pageReport)).toMatchSnapshot();
});

test('speaks Japanese', () => {
  const japanese = html(pageReport, { ...view, language: 'ja' });
  const english = [en.picture, en.page].flatMap((words) =>
    Object.values(words).filter((said): said is string => typeof said === 'string'),
  );

  expect(japanese).toContain('<html lang="ja">');
  expect(japanese).toContain('10 点中 3 点');
  expect(english.filter((said) => japanese.includes(`>${said}<`))).toEqual([]);
});

test('allows its own style by its hash, and nothing else', () => {
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page(pageReport)) as unknown as [string, string];
  const [, style] = /<style>([^<]*)<\/style>/.exec(page(pageReport)) as unknown as [string, string];
  const hash = createHash('sha256').update(style).digest('base64');

  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});

test('asks for nothing, and points nowhere but into itself', () => {
  const all = page(pageReport);

  expect(all).not.toMatch(/<script|<link|<img|\ssrc=|\sstyle=|@import|url\((?!#)/);
  expect([...all.matchAll(/href="([^"]*)"/g)].filter(([, target]) => !target?.startsWith('#'))).toEqual([]);
});

test('every link has its target, and no two elements one id', () => {
  const all = page(pageReport);
  const ids = [...all.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...all.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test('of a hidden test it tells its name, its group and the kind of its failure', () => {
  const [, told] = /(<div class="test failed"[^]*?unseen 2[^]*?<\/div><\/?[^]*?<\/div>)/.exec(
    body(pageReport),
  ) as unknown as [string, string];

  expect(told).toContain('hidden test · cancelling · wrong order');
  const leaking = { ...pageReport.katas[1]!.tests[1]!, hidden: { group: null, failure: null } };
  const kata = { ...pageReport.katas[1]!, source: null, tests: [leaking] };
  expect(body({ ...pageReport, katas: [kata] })).not.toMatch(/1s {2}|resolved|started late|kata\.ts:/);
});

test.each(HOSTILE.map((text) => [text]))('%j stays text', (text) => {
  const all = page(reportSaying(text));

  expect(all.match(/<script|<img|<iframe|<base|<form|<input|<style/g)).toEqual(['<style']);
  expect(all).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
  expect(Buffer.from(all).toString()).toBe(all);
});

test('what is no timeline is left out', () => {
  const [, kata] = pageReport.katas as [unknown, Report['katas'][number]];
  const odd = { ...kata, tests: kata.tests.map((one) => ({ ...one, actual: 'nonsense' })) };

  expect(body({ ...pageReport, katas: [odd] })).not.toContain('nonsense');
});

test.each([
  ['of a whole course', 'you say, I say'],
  ['whose lines are full of markup', '<>&"\'<>&"\'<>&"\'<>&"\''],
  ['with long lines', 'x'.repeat(1_000)],
])('a report %s is under 500 kB', (_, line) => {
  expect(Buffer.byteLength(page(wholeCourse(line)))).toBeLessThan(500_000);
});

test('a report with a megabyte in one line, and thousands of lines, is under 500 kB', () => {
  const report = wholeCourse();
  const huge = `0s  | ${'<'.repeat(1_000_000)}\n1s  = resolved`;
  const long = `${Array.from({ length: 5_000 }, (_, at) => `0s  | ${at}`).join('\n')}\n1s  = resolved`;
  const katas = report.katas.map((kata, at) => {
    if (at > 2) return kata;
    return { ...kata, tests: kata.tests.map((one, number) => ({ ...one, actual: number % 2 === 0 ? huge : long })) };
  });
  const all = page({ ...report, katas });

  expect(Buffer.byteLength(all)).toBeLessThan(500_000);
  expect(all).toContain(en.page.shortened);
});
