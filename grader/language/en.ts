export const en = {
  status: {
    passed: 'passed',
    partial: 'partly passed',
    failed: 'failed',
    untouched: 'untouched',
    error: 'error',
  },
  containment: (level: string): string => `containment: ${level}`,
  points: (points: number, max: number): string => `${points} of ${max} points`,
  expected: 'expected',
  actual: 'yours',
  /** Katas by status, in this order; those with none are left out. */
  counted: {
    passed: (n: number): string => `${n} passed`,
    partial: (n: number): string => `${n} in part`,
    failed: (n: number): string => `${n} failed`,
    error: (n: number): string => `${n} with an error`,
    untouched: (n: number): string => `${n} untouched`,
  },
  total: 'total',
  grading: (done: number, all: number): string => `grading ${done} of ${all}`,
  howToReadMore: (kata: string): string => `next: katas/${kata}/README.md`,
};
