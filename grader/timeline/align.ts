import type { Line } from './timeline';

/** A row of the comparison: a line of either side, or of both when they are the same. */
export type Row = readonly [expected: Line | undefined, actual: Line | undefined];

/** Pairs the lines that both sides have, in order (the longest common subsequence); the rest stands alone. */
export function align(expected: readonly Line[], actual: readonly Line[]): Row[] {
  if (expected.length * actual.length > 1_000_000)
    return [...expected.map((line): Row => [line, undefined]), ...actual.map((line): Row => [undefined, line])];
  const best = Array.from({ length: expected.length + 1 }, () => new Uint32Array(actual.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = actual.length - 1; j >= 0; j--) {
      const longest = isSameLine(expected[i], actual[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      (best[i] as Uint32Array)[j] = longest;
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < actual.length) {
    const [a, b] = [expected[i], actual[j]];
    if (isSameLine(a, b)) rows.push([expected[i++], actual[j++]]);
    else if (b === undefined || (a !== undefined && at(i + 1, j) >= at(i, j + 1)))
      rows.push([expected[i++], undefined]);
    else rows.push([undefined, actual[j++]]);
  }
  return rows;
}

/** Puts what is missing next to what is there instead: `a -, b -, - x, - y` becomes `a x, b y`. */
export function paired(rows: readonly Row[]): Row[] {
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

export function isSameLine(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && b !== undefined && a.atMs === b.atMs && a.sign === b.sign && a.text === b.text;
}
