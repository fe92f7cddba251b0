import type { Report, TestReport } from '../score/report';
import { unhidden } from '../timeline/visible';
import { clipName } from './clip';

/**
 * A report in whose every string nothing is hidden, and nothing of a hidden test is told but how it failed. Formats
 * take this and not a `Report`, so that the compiler refuses one that would show what a student sent as it came.
 */
export type ShownReport = Report & { readonly [SHOWN]: true };

declare const SHOWN: unique symbol;

/** Makes a format for such a report into one for any. */
export function shown<View>(
  format: (report: ShownReport, view: View) => string,
): (report: Report, view: View) => string {
  return (report, view) => format(show(report), view);
}

/** Whatever a format does after this, it still has to escape for its own sink: see `escape/`. */
export function show(report: Report): ShownReport {
  const katas = report.katas.map((kata) => ({ ...kata, tests: kata.tests.map(withoutSecrets) }));
  return unhide({ ...report, katas }, '') as ShownReport;
}

/** A report that was read from a file may hold what a hidden test's should not. */
function withoutSecrets(test: TestReport): TestReport {
  if (test.hidden === null) return test;
  return { ...test, expected: null, actual: null, message: null, diagnosis: null, findings: [], waits: [] };
}

/** Every string of it, whatever fields a report may have. */
function unhide(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    if (BLOCKS.has(key)) return value.split('\n').map(unhidden).join('\n');
    if (key === 'text') return unhidden(value);
    return NAMES.has(key) && value.trim() === '' ? '""' : clipName(unhidden(value));
  }
  if (Array.isArray(value)) return value.map((item) => unhide(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unhide(item, name)]));
}

/** The fields that readers take for granted. */
const NAMES = new Set(['name', 'kata']);

/** The fields that may have several lines. */
const BLOCKS = new Set(['expected', 'actual', 'message', 'source']);
