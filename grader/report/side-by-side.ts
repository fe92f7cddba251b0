import type { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { align, isSameLine, paired } from '../timeline/align';
import type { Row } from '../timeline/align';
import { arrange, isSame as areSame } from '../timeline/follow';
import { parse, printLine, timeWidth } from '../timeline/timeline';

type Colours = ReturnType<typeof createColors>;

/**
 * Two timelines next to each other, rows that differ marked; one below the other where `columns` do not suffice.
 * @param expected canonical timeline text, `~` lines allowed
 */
export function sideBySide(
  expected: string,
  actual: string,
  titles: readonly [string, string],
  columns: number,
  colours: Colours,
): string[] {
  const actualLines = parse(actual);
  const rows = paired(align(arrange(parse(expected), actualLines), actualLines));
  const times = timeWidth(rows.flatMap(([a, b]) => [a, b]).filter((line) => line !== undefined));
  const left = rows.map(([line]) => (line === undefined ? '' : printLine(line, times)));
  const right = rows.map(([, line]) => (line === undefined ? '' : printLine(line, times)));
  const leftWidth = Math.max(stringWidth(titles[0]), ...left.map((line) => stringWidth(line)));
  const rightWidth = Math.max(stringWidth(titles[1]), ...right.map((line) => stringWidth(line)));

  if (leftWidth + rightWidth + 5 > columns) return oneBelowTheOther(rows, titles, times, colours);
  const pad = (text: string): string => text + ' '.repeat(leftWidth - stringWidth(text));
  return [
    colours.dim(`${pad(titles[0])}     ${titles[1]}`),
    ...rows.map((row, at) => {
      const isDifferent = !isSameLine(row[0], row[1]);
      const text = `${pad(left[at] as string)}  ${isDifferent ? '≠' : ' '}  ${right[at] as string}`.trimEnd();
      return isDifferent ? colours.red(text) : text;
    }),
  ];
}

/** Whether two timelines differ; a test may fail for another reason. */
export function differ(expected: string, actual: string): boolean {
  const lines = parse(actual);
  return !areSame(arrange(parse(expected), lines), lines);
}

function oneBelowTheOther(
  rows: readonly Row[],
  titles: readonly [string, string],
  times: number,
  colours: Colours,
): string[] {
  return [
    colours.dim(`- ${titles[0]}  + ${titles[1]}`),
    ...rows.flatMap(([expected, actual]) => {
      if (expected !== undefined && isSameLine(expected, actual)) return [`  ${printLine(expected, times)}`];
      return [
        ...(expected === undefined ? [] : [colours.red(`- ${printLine(expected, times)}`)]),
        ...(actual === undefined ? [] : [colours.green(`+ ${printLine(actual, times)}`)]),
      ];
    }),
  ];
}
