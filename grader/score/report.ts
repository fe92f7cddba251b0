// The report, as data: one structure, many renderings. Types only.

export interface Report {
  readonly schema: 'matsu/report/v1';
  readonly course: { readonly name: string; readonly version: string; readonly commit: string | null };
  readonly submission: {
    readonly name: string;
    readonly source: 'worktree' | 'index' | 'ref' | 'folder';
    readonly commit: string | null;
    /** What its changes are counted from: a revision, and the commit at which the submission left it. */
    readonly base: { readonly name: string; readonly commit: string } | null;
  };
  /** Which katas were graded: all, those that were named, or those that the submission changed since its base. */
  readonly selection: 'all' | 'named' | 'changed';
  /** ISO 8601. */
  readonly gradedAt: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly containment: { readonly level: string; readonly layers: readonly string[] };
  readonly score: Score;
  readonly katas: readonly KataReport[];
  readonly changes: readonly Change[];
}

export interface Score {
  readonly points: number;
  readonly max: number;
  /** Rounded down, so that only a full score is 100. */
  readonly percent: number;
}

export type KataStatus = 'passed' | 'partial' | 'failed' | 'untouched' | 'error';

export interface KataReport {
  readonly kata: string;
  readonly title: string;
  readonly part: number;
  readonly points: number;
  readonly max: number;
  readonly status: KataStatus;
  /** Why the kata earns nothing whatever its tests say; null when there is no such reason. */
  readonly problem: Problem | null;
  /** The kata's file as submitted, where a problem or a finding points at a line of it and it is not too long. */
  readonly source: string | null;
  readonly tests: readonly TestReport[];
}

export interface Problem {
  readonly kind: string;
  readonly text: string;
  /** A path as the course has it, `katas/…/kata.ts`. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

export interface TestReport {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error';
  readonly points: number;
  readonly max: number;
  /** Timelines in their canonical form. */
  readonly expected: string | null;
  readonly actual: string | null;
  readonly message: string | null;
  readonly diagnosis: { readonly mistake: string; readonly text: string } | null;
  /** What the stage saw besides, the most telling first. */
  readonly findings: readonly FindingReport[];
  /** The `await`s that took time, the first of them, in the order they began. */
  readonly waits: readonly WaitReport[];
  readonly durationMs: number;
  /**
   * null for a test of kata.spec.ts. Of a test of hidden.spec.ts only this is told, besides its name and points: its
   * timelines, message, diagnosis, findings and waits are null and empty.
   */
  readonly hidden: HiddenTest | null;
}

export interface HiddenTest {
  /** The `describe` around the test; null when there is none. */
  readonly group: string | null;
  /** How the timeline differs first; null when the test passed. */
  readonly failure: 'order' | 'time' | 'missing' | 'extra' | 'settling' | 'other' | null;
}

/** An `await` that took time. Times are virtual. */
export interface WaitReport {
  /** The function that waited; empty when it has no name. */
  readonly name: string;
  readonly line: number | null;
  readonly fromMs: number;
  /** null: it still waits. */
  readonly untilMs: number | null;
  /** When what it waits for was started. */
  readonly startedMs: number;
}

/** Something the stage saw that explains a timeline, with its place in the kata's file. */
export interface FindingReport {
  readonly kind: string;
  readonly text: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Virtual milliseconds. */
  readonly atMs: number;
}

/** Something besides the katas' files that differs from the base. It was not looked at. */
export interface Change {
  /** From the top of the repository. */
  readonly path: string;
  readonly change: 'modified' | 'added' | 'deleted';
  readonly effect: 'ignored';
}
