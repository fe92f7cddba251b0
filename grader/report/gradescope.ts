import { wordsIn } from '../language/words';
import { hiddenTests, suitesOf } from './cases';
import type { Case, Suite } from './cases';
import type { View } from './formats';
import type { ShownReport } from './shown';

/**
 * Gradescope's `results.json`. Every test is visible, hidden ones too: of those only the kind of failure is in the
 * report at all, and Gradescope shows a student no total as soon as it is told to hide one.
 */
export function gradescope(report: ShownReport, { language }: View): string {
  const words = wordsIn(language);
  const { score, durationMs, seed, containment } = report;
  const hidden = hiddenTests(report);
  const output = [
    `${words.total}: ${words.points(score.points, score.max)}, ${score.percent} %`,
    ...(hidden.all === 0 ? [] : [words.hidden.counted(hidden.failed, hidden.all)]),
  ];
  const results = {
    score: score.points,
    execution_time: durationMs / 1000,
    output: output.join('\n'),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    stdout_visibility: 'hidden',
    extra_data: { max: score.max, percent: score.percent, seed, containment: containment.level },
    tests: suitesOf(report, words).flatMap((suite) => suite.cases.map((one) => testOf(one, suite))),
  };
  return `${JSON.stringify(results, null, 2)}\n`;
}

function testOf({ name, status, points, max, reason }: Case, { kata, title }: Suite): object {
  return {
    name: `${kata}: ${name}`,
    score: points,
    max_score: max,
    status: status === 'passed' ? 'passed' : 'failed',
    output: reason.join('\n'),
    tags: [title],
    visibility: 'visible',
  };
}
