import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { suitesOf } from '../../grader/report/cases';
import { FORMATS } from '../../grader/report/formats';
import type { FormatName } from '../../grader/report/formats';
import { show } from '../../grader/report/shown';
import { wordsIn } from '../../grader/language/words';
import type { Report } from '../../grader/score/report';
import { arbitraryReport } from '../support/arbitrary-report';
import { HUGE } from '../support/hostile';
import * as read from '../support/read-formats';
import { everyStatus, everything } from '../support/reports';

const view = { language: 'en', colour: false, columns: 100, env: {} } as const;
/** Rendered once: some reports here are megabytes. */
const rendered = new WeakMap<Report, Partial<Record<FormatName, string>>>();
function render(name: FormatName, report: Report): string {
  const texts = rendered.get(report) ?? {};
  rendered.set(report, texts);
  return (texts[name] ??= FORMATS[name](report, view));
}

const LOOKED_AT = (Object.keys(FORMATS) as FormatName[]).filter((name) => name !== 'json');
/** Control characters other than a line end, directions, halves of characters. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/;
const seed = { seed: 20260102, numRuns: 40 };

/** What every rendering of a report must be, whatever it holds. */
function checkAll(report: Report): void {
  for (const name of LOOKED_AT) {
    const text = render(name, report);
    expect(text).not.toMatch(HIDDEN);
    expect(text).toBe(Buffer.from(text).toString());
  }
  checkLog(render('text', report));
  checkAnnotations(render('github', report), report);
  checkMarkdown(render('markdown', report), report);
  checkTotals(report);
}

function checkLog(text: string): void {
  expect(text.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
  expect(text).not.toContain('##[');
}

function checkAnnotations(text: string, { score }: Report): void {
  const lines = text.trimEnd().split('\n');
  expect(text).not.toContain('##[');
  const pattern = /^::(error|warning|notice) (?:file=[^,:]*,line=\d+,(?:col=\d+,)?)?title=[^,:]*::[^\r\n]*$/;
  expect(lines.filter((line) => !pattern.test(line))).toEqual([]);
  for (const level of ['error', 'warning', 'notice']) {
    expect(lines.filter((line) => line.startsWith(`::${level} `)).length).toBeLessThanOrEqual(10);
  }
  expect(lines.at(-1)).toContain(`::total: ${score.points} of ${score.max} points, ${score.percent} %25`);
}

function checkMarkdown(text: string, { score }: Report): void {
  expect(read.strangersIn(text)).toEqual([]);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(text).not.toMatch(/@(?!\u200b)/);
  expect(read.outlineOf(text).headings[0]).toBe(`${score.points} of ${score.max} points, ${score.percent} %`);
}

function checkTotals(report: Report): void {
  const { points, max } = report.score;
  const cases = suitesOf(show(report), wordsIn('en')).flatMap((suite) => suite.cases);
  const failed = cases.filter(({ status }) => status !== 'passed').length;
  const close = (value: number): number => expect.closeTo(value, 6) as number;
  const expected: read.Totals = { points: close(points), max: close(max), tests: cases.length, failed };
  expect(read.readJunit(render('junit', report))).toEqual(expected);
  expect(read.readCtrf(render('ctrf', report))).toEqual(expected);
  expect(read.readGradescope(render('gradescope', report))).toEqual(expected);
  expect(read.readClassroom50(render('classroom50', report))).toEqual(expected);
  const exercism = read.readExercism(render('exercism', report));
  if (exercism.status !== 'error') expect(exercism).toMatchObject({ tests: cases.length, failed });
  expect(exercism.status === 'pass').toBe(failed === 0);
}

test('whatever a report holds, every format parses, hides nothing, obeys nobody, and says the same score', () => {
  fc.assert(fc.property(arbitraryReport, checkAll), seed);
});

test('so does a report with everything in it', () => {
  checkAll(everything);
});

test('the JUnit reports are as libxml and the XML schema want them', async () => {
  const reports = [everything, everyStatus, { ...everyStatus, katas: [] }, ...fc.sample(arbitraryReport, seed)];
  const xml = reports.map((report, at) => ({ fileName: `${at}.xml`, contents: render('junit', report) }));
  const schema = readFileSync(path.join(__dirname, '..', 'support', 'junit.xsd'), 'utf8');

  const { valid, errors } = await validateXML({ xml, schema: [schema] });

  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

describe('a megabyte in one line, wherever a report has text', () => {
  const timeline = `0s  | ${HUGE}\n1s  = resolved`;
  const [, half] = everyStatus.katas as [unknown, Report['katas'][0]];
  const finding = { kind: 'thrown', text: HUGE, file: 'katas/01-x/kata.ts', line: 1, column: 1, atMs: 0 };
  const test_ = { ...(half.tests[1] as Report['katas'][0]['tests'][0]), name: HUGE, findings: [finding] };
  const kata = { ...half, kata: HUGE };
  const huge: Report = {
    ...everyStatus,
    course: { ...everyStatus.course, name: HUGE },
    score: { points: 0, max: 4, percent: 0 },
    katas: [
      { ...kata, points: 0, max: 2, tests: [{ ...test_, points: 0, max: 2, actual: timeline }] },
      { ...kata, points: 0, max: 2, tests: [{ ...test_, points: 0, max: 2, message: HUGE }] },
    ],
  };

  test('is cut with a mark, and harmless', () => {
    checkAll(huge);
    // A page brings its style along.
    for (const name of LOOKED_AT) expect(render(name, huge).length).toBeLessThan(name === 'html' ? 30_000 : 10_000);
    expect(render('text', huge)).toContain('more characters)…');
  });
});

test('a thousand lines are cut to the first and the last, with a line that says how many are missing', () => {
  const message = Array.from({ length: 1000 }, (_, at) => `line ${at}`).join('\n');
  const [, , bad] = everyStatus.katas as [unknown, unknown, Report['katas'][0]];
  const katas = [{ ...bad, tests: bad.tests.map((test) => ({ ...test, message })) }];
  const text = render('text', { ...everyStatus, katas });

  expect(text).toContain('      line 39\n      … 950 more lines …\n      line 990\n');
  expect(text).toContain('line 999');
});

test('a comment that would be too long says how many katas it does not show', () => {
  const bad = everyStatus.katas.slice(2, 3).map((kata) => ({
    ...kata,
    tests: kata.tests.map((test) => ({ ...test, message: 'why\n'.repeat(40) })),
  }));
  const katas = Array.from({ length: 1000 }, (_, at) => ({ ...(bad[0] as Report['katas'][0]), kata: `${at}-bad` }));
  const report = { ...everyStatus, score: { points: 0, max: 1000, percent: 0 }, katas };

  checkMarkdown(render('markdown', report), report);
  expect(render('markdown', report)).toMatch(/… The details of \d{3} more tests do not fit here/);
  expect(render('markdown', report)).toMatch(/\| … \d+ more \|/);
});

test('nothing graded is never a pass', () => {
  const report: Report = { ...everyStatus, score: { points: 0, max: 0, percent: 0 }, katas: [] };

  checkAll(report);
  expect(read.readJunit(render('junit', report))).toMatchObject({ tests: 1, failed: 1 });
  expect(read.readExercism(render('exercism', report)).status).toBe('error');
  expect(render('text', report)).toContain('no kata was graded');
});

test.each(LOOKED_AT)('%s tells nothing of a hidden test but how it failed', (name) => {
  expect(render(name, everything)).not.toContain('SECRET');
  expect(render(name, everything)).toContain(name === 'exercism' ? 'cancellation' : 'hidden');
});

test("Classroom 50's runner says who submitted what", () => {
  const env = { CLASSROOM: 'cs', ASSIGNMENT: 'katas', SUBMISSION_TAG: 'submit/1', REVIEW_URL: 'https://r.example' };

  expect(JSON.parse(FORMATS.classroom50(everyStatus, { ...view, env }))).toMatchObject({
    classroom: 'cs',
    assignment: 'katas',
    submission: 'submit/1',
    review: 'https://r.example',
    score: 3,
    'max-score': 10,
  });
});
