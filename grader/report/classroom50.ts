import { wordsIn } from '../language/words';
import { suitesOf } from './cases';
import type { View } from './formats';
import type { ShownReport } from './shown';

/** Who submitted what is not ours to know: Classroom 50's runner says it in these variables, and signs the rest. */
const IDENTITY = {
  classroom: 'CLASSROOM',
  assignment: 'ASSIGNMENT',
  submission: 'SUBMISSION_TAG',
  commit: 'COMMIT_URL',
  release: 'RELEASE_URL',
  review: 'REVIEW_URL',
} as const;

/** Classroom 50's `result.json`. Outside of its runner the identity is what the report knows of it, or left out. */
export function classroom50(report: ShownReport, { language, env = {} }: View): string {
  const { course, submission, score, gradedAt } = report;
  const known: Partial<Record<keyof typeof IDENTITY, string | null>> = {
    assignment: course.name,
    submission: submission.name,
    commit: submission.commit,
  };
  const identity = Object.entries(IDENTITY).flatMap(([key, variable]) => {
    const value = env[variable] || known[key as keyof typeof IDENTITY];
    return value ? [[key, value] as const] : [];
  });
  const tests = suitesOf(report, wordsIn(language)).flatMap(({ kata, cases }) =>
    cases.map(({ name, status, points, max, reason }) => ({
      'test-name': `${kata}: ${name}`,
      passed: status === 'passed',
      score: points,
      'max-score': max,
      ...(reason.length === 0 ? {} : { message: reason.join('\n') }),
    })),
  );
  const result = {
    schema: 'classroom50/result/v1',
    ...Object.fromEntries(identity),
    graded_at: gradedAt.replace(/\.\d+Z$/, 'Z'),
    score: score.points,
    'max-score': score.max,
    tests,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
