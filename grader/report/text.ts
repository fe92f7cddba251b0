import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import type { KataReport, KataStatus, Report, TestReport } from '../score/report';
import { visible } from '../timeline/visible';
import type { View } from './formats';
import { differ, sideBySide } from './side-by-side';

type Colours = ReturnType<typeof createColors>;

const SYMBOL: Readonly<Record<KataStatus, string>> = {
  passed: '✔',
  partial: '◐',
  failed: '✖',
  untouched: '·',
  error: '!',
};
const COLOUR: Readonly<Record<KataStatus, keyof Colours>> = {
  passed: 'green',
  partial: 'yellow',
  failed: 'red',
  untouched: 'dim',
  error: 'red',
};

/** The report for a terminal: a line a kata, below it the tests that failed, and the total. */
export function text(report: Report, view: View): string {
  const words = wordsIn(view.language);
  const colours = createColors(view.colour);
  const width = Math.max(...report.katas.map((kata) => kata.kata.length));
  const pointsWidth = Math.max(...report.katas.map((kata) => pointsOf(kata).length));
  const lines = [
    heading(report, words, colours),
    ...scope(report, words),
    '',
    ...report.katas.flatMap((kata) => kataLines(kata, { words, colours, columns: view.columns, width, pointsWidth })),
    '',
    ...ignored(report, words, colours),
    ...summary(report, words, colours),
  ];
  return `${lines.join('\n')}\n`;
}

interface Layout {
  readonly words: Words;
  readonly colours: Colours;
  readonly columns: number;
  readonly width: number;
  readonly pointsWidth: number;
}

function heading({ course, submission, containment }: Report, words: Words, colours: Colours): string {
  const name = `${course.name} ${course.version}`;
  const commit = submission.commit === null ? '' : ` ${submission.commit.slice(0, 12)}`;
  return `${colours.bold(name)}  ${visible(submission.name)}${commit}  ${colours.dim(words.containment(containment.level))}`;
}

function scope({ selection, submission: { base } }: Report, words: Words): string[] {
  return selection === 'changed' && base !== null ? [words.onlyChanged(visible(base.name))] : [];
}

function kataLines(kata: KataReport, layout: Layout): string[] {
  const { words, colours, columns, width, pointsWidth } = layout;
  const paint = colours[COLOUR[kata.status]] as (text: string) => string;
  const start = `${paint(SYMBOL[kata.status])} ${kata.kata.padEnd(width)}  ${pointsOf(kata).padStart(pointsWidth)}`;
  const status = kata.status === 'passed' ? '' : paint(words.status[kata.status]);
  const room =
    columns - stringWidth(`✔ ${'x'.repeat(width)}  ${'x'.repeat(pointsWidth)}    ${words.status[kata.status]}`);
  const title = stringWidth(kata.title) <= room ? colours.dim(kata.title) : '';
  const line = [start, status, title].filter((part) => part !== '').join('  ');
  if (kata.status === 'untouched' || kata.status === 'passed') return [line];
  const failing = kata.tests.filter((test) => test.status !== 'passed').flatMap((test) => testLines(test, layout));
  if (kata.problem === null) return [line, ...failing, ''];
  // Code with type errors still runs, and how it fails may explain them; other problems leave nothing to show.
  return [line, `    ${visible(kata.problem.text)}`, ...(kata.problem.kind === 'type-error' ? failing : []), ''];
}

function testLines(test: TestReport, { words, colours, columns }: Layout): string[] {
  if (test.hidden !== null) {
    const how = words.hidden.failure[test.hidden.failure ?? 'other'];
    return [`    ${colours.red('✖')} ${words.hidden.failed(test.name, how)}`];
  }
  const lines = [`    ${colours.red('✖')} ${test.name}`];
  for (const line of test.message?.split('\n') ?? []) lines.push(`      ${visible(line)}`);
  if (test.expected !== null && test.actual !== null && differ(test.expected, test.actual)) {
    const titles = [words.expected, words.actual] as const;
    lines.push(...sideBySide(test.expected, test.actual, titles, columns - 6, colours).map((line) => `      ${line}`));
  }
  if (test.diagnosis !== null) lines.push(`      ${colours.bold(`→ ${visible(test.diagnosis.text)}`)}`);
  for (const { text } of test.findings.slice(0, MOST_FINDINGS))
    lines.push(`      ${colours.cyan(`→ ${visible(text)}`)}`);
  return lines;
}
/** More would hide the timelines; the JSON report has them all. */
const MOST_FINDINGS = 5;

function ignored({ changes }: Report, words: Words, colours: Colours): string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, MOST_CHANGES);
  const width = Math.max(...shown.map(({ change }) => stringWidth(words.change[change])));
  const rows = shown.map(({ path, change }) => {
    const said = words.change[change];
    return `  ${said}${' '.repeat(width - stringWidth(said))}  ${visible(path)}`;
  });
  const more = changes.length - shown.length;
  return [colours.yellow(words.ignored), ...rows, ...(more === 0 ? [] : [`  ${words.more(more)}`]), ''];
}
const MOST_CHANGES = 10;

function summary({ katas, score }: Report, words: Words, colours: Colours): string[] {
  const counts = Object.entries(words.counted).flatMap(([status, say]) => {
    const count = katas.filter((kata) => kata.status === status).length;
    return count === 0 ? [] : [say(count)];
  });
  const result = `${words.total}: ${words.points(score.points, score.max)}, ${score.percent} %`;
  const hidden = katas.flatMap(({ tests }) => tests).filter((test) => test.hidden !== null);
  const failed = hidden.filter(({ status }) => status !== 'passed').length;
  return [
    colours.bold(result),
    ...(hidden.length === 0 ? [] : [words.hidden.counted(failed, hidden.length)]),
    colours.dim(counts.join(', ')),
  ];
}

function pointsOf({ points, max }: KataReport): string {
  return `${points}/${max}`;
}
