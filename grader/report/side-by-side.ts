import type { createColors } from 'picocolors';
import stringWidth from 'string-width';
import type { Words } from '../language/words';
import { arrange, isSame as areSame } from '../timeline/follow';
import { parse, printLine, timeWidth } from '../timeline/timeline';
import type { Line } from '../timeline/timeline';
import { clipLine, clipLines } from './clip';

type Colours = ReturnType<typeof createColors>;

/** A row of the comparison: a line of either side, or of both when they are the same. */
type Row = readonly [expected: Line | undefined, actual: Line | undefined];

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
      const isDifferent = !isSame(row[0], row[1]);
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
      if (expected !== undefined && isSame(expected, actual)) return [`  ${side(expected)}`];
      return [
        ...(expected === undefined ? [] : [colours.red(`- ${side(expected)}`)]),
        ...(actual === undefined ? [] : [colours.green(`+ ${side(actual)}`)]),
      ];
    }),
  ];
}

/** Puts what is missing next to what is there instead: `a -, b -, - x, - y` becomes `a x, b y`. */
function paired(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  let missing: Line[] = [];
  let extra: Line[] = [];
  const flush = (): void => {
    for (let at = 0; at < Math.max(missing.length, extra.length); at++) result.push([missing[at], extra[at]]);
    missing = [];
    extra = [];
  };
  for (const [expected, actual] of rows) {
    if (expected !== undefined && actual !== undefined) {
      flush();
      result.push([expected, actual]);
    } else if (expected !== undefined) missing.push(expected);
    else if (actual !== undefined) extra.push(actual);
  }
  flush();
  return result;
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && b !== undefined && a.atMs === b.atMs && a.sign === b.sign && a.text === b.text;
}

/** Pairs the lines that both sides have, in order (the longest common subsequence); the rest stands alone. */
function align(expected: readonly Line[], actual: readonly Line[]): Row[] {
  if (expected.length * actual.length > 1_000_000)
    return [...expected.map((line): Row => [line, undefined]), ...actual.map((line): Row => [undefined, line])];
  const best = Array.from({ length: expected.length + 1 }, () => new Uint32Array(actual.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = actual.length - 1; j >= 0; j--) {
      const longest = isSame(expected[i], actual[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      (best[i] as Uint32Array)[j] = longest;
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < actual.length) {
    const [a, b] = [expected[i], actual[j]];
    if (isSame(a, b)) rows.push([expected[i++], actual[j++]]);
    else if (b === undefined || (a !== undefined && at(i + 1, j) >= at(i, j + 1)))
      rows.push([expected[i++], undefined]);
    else rows.push([undefined, actual[j++]]);
  }
  return rows;
}
