import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import { parse, TimelineError } from '../timeline/timeline';
import { suitesOf } from './cases';
import type { Case, Suite } from './cases';
import type { View } from './formats';
import type { ShownReport } from './shown';

/** Exercism's limits, in characters. */
const MOST_MESSAGE = 65_535;
const MOST_OUTPUT = 500;

/**
 * Exercism's `results.json`, version 3. It knows no points; `test_code` and `task_id` are left out, since a report
 * does not know a spec's source. Its `error` is for submissions of which no test was run.
 */
export function exercism(report: ShownReport, { language }: View): string {
  const words = wordsIn(language);
  const suites = suitesOf(report, words);
  const cases = suites.flatMap((suite) => suite.cases);
  if (cases.every(({ test }) => test === null)) return print({ status: 'error', message: said(suites), tests: [] });
  const status = cases.every((one) => one.status === 'passed') ? 'pass' : 'fail';
  const tests = suites.flatMap((suite) => suite.cases.map((one) => testOf(one, suite, suites.length > 1, words)));
  return print({ status, message: null, tests });
}

function print(results: object): string {
  return `${JSON.stringify({ version: 3, ...results }, null, 2)}\n`;
}

function said(suites: readonly Suite[]): string {
  const text = suites.flatMap(({ cases }) => cases.flatMap(({ reason }) => reason)).join('\n');
  // Without half of a character at the end.
  return text.slice(0, MOST_MESSAGE).replace(/[\ud800-\udbff]$/, '');
}

const STATUS = { passed: 'pass', failed: 'fail', error: 'error' } as const;

function testOf(one: Case, { kata }: Suite, isOneOfMany: boolean, words: Words): object {
  const output = outputOf(one, words);
  return {
    name: isOneOfMany ? `${kata}: ${one.name}` : one.name,
    status: STATUS[one.status],
    message: one.status === 'passed' ? null : one.reason.join('\n'),
    ...(output === '' ? {} : { output }),
  };
}

/** What the student's program printed in this test. */
function outputOf({ test }: Case, words: Words): string {
  if (test === null || test.actual === null) return '';
  const prints = printsOf(test.actual).join('\n');
  const characters = Array.from(prints.slice(0, 2 * MOST_OUTPUT + 2));
  if (characters.length <= MOST_OUTPUT) return prints;
  const note = `\n${words.outputCut(MOST_OUTPUT)}`;
  return `${characters.slice(0, MOST_OUTPUT - note.length).join('')}${note}`;
}

function printsOf(timeline: string): string[] {
  try {
    return parse(timeline).flatMap(({ sign, text }) => (sign === '|' || sign === '#' ? [text] : []));
  } catch (error) {
    if (error instanceof TimelineError) return [];
    throw error;
  }
}
