import { parse, print } from './timeline';
import type { Line } from './timeline';

/**
 * Settles the freedom that `~` lines give: where an instant's free prints came in some order, the expectation
 * takes that order. What is left after it is compared line by line.
 * @returns the expected lines; a free print that was found has the sign `|`, one that was not keeps `~`
 */
export function arrange(expected: readonly Line[], actual: readonly Line[]): Line[] {
  return instants(expected).flatMap((lines) => arrangeInstant(lines, actual));
}

/** Whether the lines are the same, after `arrange`. */
export function isSame(expected: readonly Line[], actual: readonly Line[]): boolean {
  return (
    expected.length === actual.length &&
    expected.every((line, at) => {
      const other = actual[at] as Line;
      return line.atMs === other.atMs && line.sign === other.sign && line.text === other.text;
    })
  );
}

/**
 * An actual timeline whose prints are in alphabetical order where the expected one leaves their order free: so the
 * same for programs that differ in nothing else. Both in canonical form.
 */
export function inFixedOrder(expected: string, actual: string): string {
  const free = new Set(
    parse(expected)
      .filter((line) => line.sign === '~')
      .map(({ atMs, text }) => `${atMs} ${text}`),
  );
  const lines = parse(actual);
  const isFree = ({ atMs, sign, text }: Line): boolean => sign === '|' && free.has(`${atMs} ${text}`);
  const sorted = lines.filter(isFree).sort((a, b) => a.atMs - b.atMs || (a.text < b.text ? -1 : 1));
  return print(lines.map((line) => (isFree(line) ? (sorted.shift() as Line) : line)));
}

function arrangeInstant(expected: readonly Line[], actual: readonly Line[]): Line[] {
  const missing = expected.filter((line) => line.sign === '~').map((line) => line.text);
  if (missing.length === 0) return [...expected];

  // The actual prints of this instant that are not claimed by an expected line of fixed order.
  const here = actual.filter((line) => line.atMs === expected[0]?.atMs && line.sign === '|');
  const fixed = expected.filter((line) => line.sign === '|').map((line) => line.text);
  const found: string[] = [];
  for (const { text } of here) {
    if (take(missing, text)) found.push(text);
    else take(fixed, text);
  }
  const free: Line[] = [
    ...found.map((text): Line => ({ atMs: expected[0]?.atMs ?? 0, sign: '|', text })),
    ...missing.map((text): Line => ({ atMs: expected[0]?.atMs ?? 0, sign: '~', text })),
  ];
  let next = 0;
  return expected.map((line) => (line.sign === '~' ? (free[next++] as Line) : line));
}

function take(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at === -1) return false;
  list.splice(at, 1);
  return true;
}

function instants(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && group[0]?.atMs === line.atMs) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
