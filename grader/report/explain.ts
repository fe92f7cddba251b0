import type { createColors } from 'picocolors';
import type { Words } from '../language/words';
import type { HiddenTest, TestReport } from '../score/report';
import { TimelineError } from '../timeline/timeline';
import { clipLine, clipLines } from './clip';
import { differ, sideBySide } from './side-by-side';

/** More would hide the timelines; the JSON report has them all. */
const MOST_FINDINGS = 5;

/**
 * Why a test failed, line by line: its message, its timelines, then what explains them. Nothing for one that passed.
 * @param test of a `ShownReport`
 * @param columns there are for timelines side by side; 0: one below the other
 */
export function explain(
  test: TestReport,
  words: Words,
  columns: number,
  colours: ReturnType<typeof createColors>,
): string[] {
  if (test.status === 'passed') return [];
  if (test.hidden !== null) return [words.hidden.told(test.hidden.group, howHidden(test.hidden, words))];
  const told = [...block(test.message ?? '', words), ...timelines(test, words, columns, colours)];
  const reasons = [
    ...(test.diagnosis === null ? [] : [test.diagnosis.text]),
    ...test.findings.slice(0, MOST_FINDINGS).map(({ text }) => text),
  ];
  return [...told, ...reasons.map((text) => colours.cyan(`→ ${clipLine(text, words)}`))];
}

/** All that is told of a hidden test. */
export function howHidden({ failure }: HiddenTest, words: Words): string {
  return words.hidden.failure[failure ?? 'other'];
}

/** Where they differ, or only one is there; a test may fail for another reason. */
function timelines(
  { expected, actual, message }: TestReport,
  words: Words,
  columns: number,
  colours: ReturnType<typeof createColors>,
): string[] {
  if (expected === null || actual === null) return message === null ? block(expected ?? actual ?? '', words) : [];
  try {
    return differ(expected, actual) ? sideBySide(expected, actual, words, columns, colours) : [];
  } catch (error) {
    // A report that was written by somebody else may hold anything.
    if (!(error instanceof TimelineError)) throw error;
    return [words.expected, ...block(expected, words), words.actual, ...block(actual, words)];
  }
}

/** The lines of a text, none of them and not all of them too long. */
export function block(text: string, words: Words): string[] {
  if (text === '') return [];
  return clipLines(text.split('\n'), words.moreLines).map((line) => clipLine(line, words));
}
