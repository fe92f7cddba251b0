import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import type { KataReport, KataStatus, TestReport } from '../score/report';
import { hiddenTests } from './cases';
import { clipLine } from './clip';
import { escapeLog } from './escape/log';
import { explain, howHidden } from './explain';
import type { View } from './formats';
import type { ShownReport as Report } from './shown';

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
  const width = Math.max(0, ...report.katas.map((kata) => stringWidth(kata.kata)));
  const pointsWidth = Math.max(0, ...report.katas.map((kata) => pointsOf(kata).length));
  const lines = [
    heading(report, words, colours),
    ...scope(report, words),
    '',
    ...report.katas.flatMap((kata) => kataLines(kata, { words, colours, columns: view.columns, width, pointsWidth })),
    '',
    ...ignored(report, words, colours),
    ...summary(report, words, colours),
  ];
  return `${lines.map(escapeLog).join('\n')}\n`;
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
  return `${colours.bold(name)}  ${submission.name}${commit}  ${colours.dim(words.containment(containment.level))}`;
}

function scope({ selection, submission: { base } }: Report, words: Words): string[] {
  return selection === 'changed' && base !== null ? [words.onlyChanged(base.name)] : [];
}

function kataLines(kata: KataReport, layout: Layout): string[] {
  const { words, colours, columns, width, pointsWidth } = layout;
  const paint = colours[COLOUR[kata.status]] as (text: string) => string;
  const start = `${paint(SYMBOL[kata.status])} ${kata.kata}${' '.repeat(width - stringWidth(kata.kata))}  ${pointsOf(kata).padStart(pointsWidth)}`;
  const status = kata.status === 'passed' ? '' : paint(words.status[kata.status]);
  const room =
    columns - stringWidth(`✔ ${'x'.repeat(width)}  ${'x'.repeat(pointsWidth)}    ${words.status[kata.status]}`);
  const title = stringWidth(kata.title) <= room ? colours.dim(kata.title) : '';
  const line = [start, status, title].filter((part) => part !== '').join('  ');
  if (kata.status === 'untouched' || kata.status === 'passed') return [line];
  const failing = kata.tests.filter((test) => test.status !== 'passed').flatMap((test) => testLines(test, layout));
  if (kata.tests.length === 0 && kata.problem === null) return [line, `    ${words.noTests}`, ''];
  if (kata.problem === null) return [line, ...failing, ''];
  // Code with type errors still runs, and how it fails may explain them; other problems leave nothing to show.
  return [
    line,
    `    ${clipLine(kata.problem.text, words)}`,
    ...(kata.problem.kind === 'type-error' ? failing : []),
    '',
  ];
}

function testLines(test: TestReport, { words, colours, columns }: Layout): string[] {
  if (test.hidden !== null) {
    return [
      `    ${colours.red('✖')} ${words.hidden.failed(clipLine(test.name, words), howHidden(test.hidden, words))}`,
    ];
  }
  const reason = explain(test, words, columns - 6, colours);
  return [`    ${colours.red('✖')} ${clipLine(test.name, words)}`, ...reason.map((line) => `      ${line}`)];
}

function ignored({ changes }: Report, words: Words, colours: Colours): string[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, MOST_CHANGES);
  const width = Math.max(...shown.map(({ change }) => stringWidth(words.change[change])));
  const rows = shown.map(({ path, change }) => {
    const said = words.change[change];
    return `  ${said}${' '.repeat(width - stringWidth(said))}  ${path}`;
  });
  const more = changes.length - shown.length;
  return [colours.yellow(words.ignored), ...rows, ...(more === 0 ? [] : [`  ${words.more(more)}`]), ''];
}
const MOST_CHANGES = 10;

function summary(report: Report, words: Words, colours: Colours): string[] {
  const { katas, score } = report;
  const counts = Object.entries(words.counted).flatMap(([status, say]) => {
    const count = katas.filter((kata) => kata.status === status).length;
    return count === 0 ? [] : [say(count)];
  });
  const result = `${words.total}: ${words.points(score.points, score.max)}, ${score.percent} %`;
  const hidden = hiddenTests(report);
  const note = hidden.all === 0 ? [] : [words.hidden.counted(hidden.failed, hidden.all)];
  return [colours.bold(result), ...note, colours.dim(counts.length === 0 ? words.nothingGraded : counts.join(', '))];
}

function pointsOf({ points, max }: KataReport): string {
  return `${points}/${max}`;
}
