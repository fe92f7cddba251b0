import { wordsIn } from '../language/words';
import { suitesOf } from './cases';
import type { Case, Suite } from './cases';
import type { View } from './formats';
import type { ShownReport } from './shown';

/** The Common Test Report Format (https://ctrf.io). It knows no points, so they are in its `extra`s. */
export function ctrf(report: ShownReport, { language }: View): string {
  const { course, submission, score, seed, containment, gradedAt, durationMs } = report;
  const suites = suitesOf(report, wordsIn(language));
  const cases = suites.flatMap((suite) => suite.cases);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const stop = Date.parse(gradedAt) || 0;
  const results = {
    tool: { name: 'matsu', extra: { course } },
    summary: {
      tests: cases.length,
      passed,
      failed: cases.length - passed,
      skipped: 0,
      pending: 0,
      other: 0,
      suites: suites.length,
      start: Math.max(0, stop - durationMs),
      stop,
      duration: durationMs,
      extra: { ...score },
    },
    tests: suites.flatMap((suite) => suite.cases.map((one) => testOf(one, suite))),
    environment: {
      reportName: submission.name,
      ...(submission.commit === null ? {} : { commit: submission.commit }),
      extra: { seed, containment },
    },
  };
  const whole = { reportFormat: 'CTRF', specVersion: '0.0.0', timestamp: gradedAt, generatedBy: 'matsu', results };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function testOf({ name, status, durationMs, reason, at, points, max, test }: Case, suite: Suite): object {
  return {
    name,
    status: status === 'passed' ? 'passed' : 'failed',
    duration: durationMs,
    suite: [suite.kata],
    rawStatus: suite.status === 'untouched' ? 'untouched' : status,
    ...(reason.length === 0 ? {} : { message: reason.join('\n') }),
    ...(at === null ? {} : { filePath: at.file }),
    ...(at?.line == null ? {} : { line: at.line }),
    extra: { points, max, hidden: test?.hidden !== null && test !== null },
  };
}
