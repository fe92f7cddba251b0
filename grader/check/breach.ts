/** The rules of a course, by the names that `matsu check` says. */
export const RULES = [
  'files',
  'kata-json',
  'stray',
  'todo',
  'spec-runs',
  'titles',
  'points',
  'stub-types',
  'stub-throws',
  'stub-fails',
  'solution-passes',
  'solution-types',
  'lint',
  'enough-mistakes',
  'mistake-header',
  'mistake-caught',
  'enough-alternatives',
  'alternative-passes',
  'alternative-types',
  'same-code',
  'example',
  'same-verdict',
  'diagnosis',
] as const;

export type Rule = (typeof RULES)[number];

/** A rule that is not kept. */
export interface Breach {
  /** null: the course's own. */
  readonly kata: string | null;
  readonly rule: Rule;
  /** From the course's folder. */
  readonly file: string;
  /** What was expected, what was got, and what to do. */
  readonly text: string;
}
