import type { Circus } from '@jest/types';
import { diagnose, diagnosisText } from '../diagnosis/diagnose';
import type { Seen } from '../diagnosis/diagnose';
import type { KnownMistake } from '../diagnosis/known';
import type { Language } from '../language/words';
import type { TimelineRecord } from '../spec/handle';
import { toldOf } from './told';

/**
 * Adds to the error of each failing test the known mistake that does the same. Only when all tests have been played
 * can that be told, and what Jest prints is made of the errors after that.
 * @param records what the assertions saw, as JSON, by full test name
 */
export function explainErrors(
  root: Circus.DescribeBlock,
  records: ReadonlyMap<string, readonly string[]>,
  known: readonly KnownMistake[],
  language: Language,
): void {
  if (known.length === 0) return;
  const tests = testsIn(root);
  const found = diagnose(
    known,
    tests.map((test) => seen(test, records)),
  );
  for (const test of tests) {
    const one = found.get(fullName(test));
    if (one !== undefined) append(errorOf(test), `\n→ ${diagnosisText(one, language)}`);
  }
}

function testsIn(block: Circus.DescribeBlock): Circus.TestEntry[] {
  return block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
}

function seen(test: Circus.TestEntry, records: ReadonlyMap<string, readonly string[]>): Seen {
  const name = fullName(test);
  const all = (records.get(name) ?? []).map((json) => JSON.parse(json) as TimelineRecord);
  const told = toldOf(all);
  return {
    name,
    status: test.errors.length === 0 ? 'passed' : 'failed',
    expected: told?.expected ?? null,
    actual: told?.actual ?? null,
  };
}

/** As Jest makes it. */
function fullName(test: Circus.TestEntry): string {
  const names = [test.name];
  for (let block = test.parent as Circus.DescribeBlock | undefined; block?.parent; block = block.parent) {
    names.unshift(block.name);
  }
  return names.join(' ');
}

function errorOf(test: Circus.TestEntry): Error | undefined {
  const [first] = test.errors as readonly (Error | [Error | undefined, Error])[];
  return Array.isArray(first) ? (first[0] ?? first[1]) : first;
}

/** The stack begins with the message, and is what Jest shows. */
function append(error: Error | undefined, text: string): void {
  if (typeof error?.message !== 'string') return;
  const { message, stack } = error;
  error.message = message + text;
  if (stack !== undefined) error.stack = stack.includes(message) ? stack.replace(message, () => message + text) : stack;
}
