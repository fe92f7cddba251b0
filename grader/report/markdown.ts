import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import type { KataStatus } from '../score/report';
import { hiddenTests, suitesOf } from './cases';
import type { Suite } from './cases';
import { clipLines } from './clip';
import { escapeMarkdown, markdownBlock, markdownCode } from './escape/markdown';
import type { View } from './formats';
import type { ShownReport } from './shown';

/** GitHub takes 65,536 characters in a comment; whoever posts this may want to say something too. */
const MOST_BYTES = 60_000;
/** What is left after this much of the table's rows is needed for the rest. */
const MOST_TABLE_BYTES = 20_000;

const SYMBOL: Readonly<Record<KataStatus, string>> = {
  passed: '✅',
  partial: '🟡',
  failed: '❌',
  untouched: '⬜',
  error: '❗',
};

/** The report as a comment on a pull request or as a job's summary: at most 60 kB, no HTML, links or mentions. */
export function markdown(report: ShownReport, { language }: View): string {
  const words = wordsIn(language);
  const suites = suitesOf(report, words);
  const start = [heading(report, words), ...facts(report, words), table(suites, words)];
  const end = [...changes(report, words), escapeMarkdown(words.graded(report.gradedAt, report.seed))];
  const room = MOST_BYTES - bytes([...start, ...end]) - 300;
  const details = suites.filter(isTold).flatMap(detailsOf);
  return `${[...start, ...fit(details, room, words), ...end].join('\n\n')}\n`;
}

function heading({ score }: ShownReport, words: Words): string {
  return `### ${escapeMarkdown(`${words.points(score.points, score.max)}, ${score.percent} %`)}`;
}

function facts(report: ShownReport, words: Words): string[] {
  const { course, submission, containment, selection } = report;
  const commit = submission.commit === null ? '' : ` ${submission.commit.slice(0, 12)}`;
  const hidden = hiddenTests(report);
  const lines = [
    `${course.name} ${course.version}, ${submission.name}${commit}, ${words.containment(containment.level)}`,
    ...(selection === 'changed' && submission.base !== null ? [words.onlyChanged(submission.base.name)] : []),
    ...(hidden.all === 0 ? [] : [words.hidden.counted(hidden.failed, hidden.all)]),
  ];
  return [lines.map((line) => escapeMarkdown(line)).join('  \n')];
}

function table(suites: readonly Suite[], words: Words): string {
  const { kata, title, points, status } = words.review.column;
  const rows: string[] = [];
  for (const suite of suites) {
    const cells = [
      SYMBOL[suite.status],
      suite.kata,
      suite.title,
      `${suite.points}/${suite.max}`,
      words.status[suite.status],
    ];
    rows.push(`| ${cells.map(escapeMarkdown).join(' | ')} |`);
    if (bytes(rows) > MOST_TABLE_BYTES) break;
  }
  const rest = suites.length - rows.length;
  return [
    `| | ${kata} | ${title} | ${points} | ${status} |`,
    '| --- | --- | --- | ---: | --- |',
    ...rows,
    ...(rest === 0 ? [] : [`| | ${escapeMarkdown(words.more(rest))} | | | |`]),
  ].join('\n');
}

function isTold({ status }: Suite): boolean {
  return status !== 'passed' && status !== 'untouched';
}

/** One piece a test that failed. */
function detailsOf({ kata, cases }: Suite): string[] {
  const failing = cases.filter(({ status }) => status !== 'passed');
  return failing.map(({ name, reason, test }, at) => {
    const heading = at === 0 ? [`#### ${escapeMarkdown(kata)}`] : [];
    const kind = test !== null && test.expected !== null && test.actual !== null ? 'diff' : '';
    return [...heading, `✖ ${markdownCode(name)}`, markdownBlock(reason, kind)].join('\n\n');
  });
}

/** As many of the details as there is room for, and a line that says how many are not there. */
function fit(details: readonly string[], room: number, words: Words): string[] {
  let left = room;
  const count = details.findIndex((detail) => (left -= bytes([detail])) < 0);
  if (count === -1) return [...details];
  return [...details.slice(0, count), escapeMarkdown(words.review.cut(details.length - count))];
}

function changes({ changes: all }: ShownReport, words: Words): string[] {
  if (all.length === 0) return [];
  const lines = clipLines(
    all.map(({ path, change }) => `${words.change[change]} ${short(path)}`),
    words.moreLines,
  );
  return [`#### ${escapeMarkdown(words.review.changes)}`, markdownBlock(lines)];
}

/** The lines of a list that has to stay small as a whole. */
function short(text: string): string {
  const characters = Array.from(text);
  return characters.length <= 100 ? text : `${characters.slice(0, 100).join('')}…`;
}

function bytes(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
}
