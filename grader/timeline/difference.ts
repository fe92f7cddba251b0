import { arrange, isSame } from './follow';
import { parse } from './timeline';
import type { Line } from './timeline';

/** How a timeline differs first from the expected one. */
export type Difference = 'order' | 'time' | 'missing' | 'extra' | 'settling' | 'other';

/**
 * Says in one word how a timeline differs from the expected one, by the first line at which they part, and gives
 * away nothing of either.
 * @param expected canonical timeline text, `~` lines allowed; null, as for `actual`, when there is none
 * @returns `other` when there is nothing to compare, and when they do not differ
 */
export function differenceOf(expected: string | null, actual: string | null): Difference {
  if (expected === null || actual === null) return 'other';
  const actualLines = parse(actual);
  const expectedLines = arrange(parse(expected), actualLines);
  if (isSame(expectedLines, actualLines)) return 'other';
  let at = 0;
  while (isSame(expectedLines.slice(at, at + 1), actualLines.slice(at, at + 1))) at++;
  return firstDifference(expectedLines.slice(at), actualLines.slice(at));
}

/** The lines from the first on that differs. */
function firstDifference(expected: readonly Line[], actual: readonly Line[]): Difference {
  const [wanted, got] = [expected[0], actual[0]];
  if (wanted === undefined) return 'extra';
  if (got === undefined) return 'missing';
  if (isAlike(wanted, got)) return 'time';
  const comesLater = actual.some((line) => isAlike(line, wanted));
  const isExpectedLater = expected.some((line) => isAlike(line, got));
  if (wanted.sign === '=' || got.sign === '=') {
    // It settles too early, too late or otherwise, unless all that is wrong is one print more or less before it.
    if (wanted.sign === '=' && comesLater && !isExpectedLater) return 'extra';
    if (got.sign === '=' && isExpectedLater && !comesLater) return 'missing';
    return 'settling';
  }
  if (comesLater) return isExpectedLater ? 'order' : 'extra';
  return 'missing';
}

/** The same but for the time. A free print that was not found has the sign `~`, and is a print. */
function isAlike(a: Line, b: Line): boolean {
  const sign = (line: Line): string => (line.sign === '~' ? '|' : line.sign);
  return sign(a) === sign(b) && a.text === b.text;
}
