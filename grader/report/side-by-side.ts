import type { createColors } from 'picocolors';
import stringWidth from 'string-width';
import type { Words } from '../language/words';
import { align, isSameLine, paired } from '../timeline/align';
import type { Row } from '../timeline/align';
import { arrange, isSame as areSame } from '../timeline/follow';
import { parse, printLine, timeWidth } from '../timeline/timeline';
import type { Line } from '../timeline/timeline';
import { clipLine, clipLines } from './clip';

type Colours = ReturnType<typeof createColors>;

/** A row, or what is said in place of many. */
type Shown = Row | string;

/**
 * Two timelines next to each other, rows that differ marked; one below the other where `columns` do not suffice.
 * Long lines are cut, and so are long timelines.
 * @param expected canonical timeline text, `~` lines allowed
 * @throws TimelineError when one of them is none
 */
export function sideBySide(
  expected: string,
  actual: string,
  words: Words,
  columns: number,
  colours: Colours,
): string[] {
  const actualLines = parse(actual);
  const all = paired(align(arrange(parse(expected), actualLines), actualLines));
  const rows = clipLines<Shown>(all, (hidden) => words.moreLines(hidden));
  const times = timeWidth(all.flat().filter((line) => line !== undefined));
  const side = (line: Line | undefined): string =>
    line === undefined ? '' : clipLine(printLine(line, times), words).trimEnd();
  const [left, right] = ([0, 1] as const).map((at) => rows.map((row) => (isRow(row) ? side(row[at]) : ''))) as [
    string[],
    string[],
  ];
  const titles = [words.expected, words.actual] as const;
  const leftWidth = widest([titles[0], ...left]);
  if (leftWidth + widest([titles[1], ...right]) + 5 > columns) return oneBelowTheOther(rows, titles, side, colours);

  const pad = (text: string): string => text + ' '.repeat(leftWidth - stringWidth(text));
  return [
    colours.dim(`${pad(titles[0])}     ${titles[1]}`),
    ...rows.map((row, at) => {
      if (!isRow(row)) return colours.dim(row);
      const isDifferent = !isSameLine(row[0], row[1]);
      const text = `${pad(left[at] as string)}  ${isDifferent ? '≠' : ' '}  ${right[at] as string}`.trimEnd();
      return isDifferent ? colours.red(text) : text;
    }),
  ];
}

function isRow(row: Shown): row is Row {
  return typeof row !== 'string';
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0);
}

/** Whether two timelines differ; a test may fail for another reason. */
export function differ(expected: string, actual: string): boolean {
  const lines = parse(actual);
  return !areSame(arrange(parse(expected), lines), lines);
}

function oneBelowTheOther(
  rows: readonly Shown[],
  titles: readonly [string, string],
  side: (line: Line | undefined) => string,
  colours: Colours,
): string[] {
  return [
    colours.dim(`- ${titles[0]}  + ${titles[1]}`),
    ...rows.flatMap((row) => {
      if (!isRow(row)) return [colours.dim(`  ${row}`)];
      const [expected, actual] = row;
      if (expected !== undefined && isSameLine(expected, actual)) return [`  ${side(expected)}`];
      return [
        ...(expected === undefined ? [] : [colours.red(`- ${side(expected)}`)]),
        ...(actual === undefined ? [] : [colours.green(`+ ${side(actual)}`)]),
      ];
    }),
  ];
}
