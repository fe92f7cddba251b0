import { createColors } from 'picocolors';
import type { Words } from '../language/words';
import type { KataReport, TestReport } from '../score/report';
import { clipLine } from './clip';
import { explain } from './explain';
import type { ShownReport } from './shown';

/** One row of a report for machines: a test, or what stands in for the tests of a kata that could not be graded. */
export interface Case {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error';
  readonly points: number;
  readonly max: number;
  readonly durationMs: number;
  /** Why it did not pass; at least one line if it did not. */
  readonly reason: readonly string[];
  /** The same in one line. */
  readonly summary: string;
  readonly at: { readonly file: string; readonly line: number | null; readonly column: number | null } | null;
  /** null for what stands in. */
  readonly test: TestReport | null;
}

/** A kata's cases, never none, whose points add up to the kata's. */
export interface Suite {
  readonly kata: string;
  readonly title: string;
  readonly points: number;
  readonly max: number;
  readonly status: KataReport['status'];
  readonly cases: readonly Case[];
}

/** The rows of a report, never none: what could not be graded is one that failed, and so is a report of nothing. */
export function suitesOf(report: ShownReport, words: Words): Suite[] {
  if (report.katas.length > 0) return report.katas.map((kata) => ({ ...kata, cases: casesOf(kata, words) }));
  const nothing = { ...standIn(words.somethingIsGraded, [words.nothingGraded]), points: 0, max: 0 };
  return [{ kata: report.course.name, title: '', points: 0, max: 0, status: 'error', cases: [nothing] }];
}

function casesOf(kata: KataReport, words: Words): Case[] {
  const { problem, points, max, tests } = kata;
  if (problem !== null) {
    // Its tests earn nothing, whatever they say, but how they fail may explain a type error.
    const failing = problem.kind === 'type-error' ? tests.filter(({ status }) => status !== 'passed') : [];
    const more = failing.flatMap((test) => [`✖ ${test.name}`, ...plain(test, words)]);
    return [{ ...standIn(words.canBeGraded, [clipLine(problem.text, words), ...more]), points, max, at: place(kata) }];
  }
  if (tests.length === 0) return [{ ...standIn(words.canBeGraded, [words.noTests]), points, max, at: place(kata) }];
  return tests.map((test) => caseOf(test, kata, words));
}

function standIn(name: string, reason: string[]): Omit<Case, 'points' | 'max'> {
  return { name, status: 'error', durationMs: 0, reason, summary: reason[0] ?? '', at: null, test: null };
}

function caseOf(test: TestReport, kata: KataReport, words: Words): Case {
  const { name, status, points, max, durationMs } = test;
  const base = { name: clipLine(name, words), status, points, max, durationMs, test };
  if (status === 'passed') return { ...base, reason: [], summary: '', at: null };
  if (kata.status === 'untouched') {
    return { ...base, reason: [words.stillTheStub], summary: words.stillTheStub, at: place(kata) };
  }
  const reason = plain(test, words);
  const found = test.findings.find(({ line }) => line !== null);
  return {
    ...base,
    reason: reason.length > 0 ? reason : [words.status[status]],
    summary: clipLine(summaryOf(test, reason, words), words),
    at: found ?? place(kata),
  };
}

function summaryOf({ message, hidden, diagnosis, findings }: TestReport, reason: string[], words: Words): string {
  const first = message !== null || hidden !== null ? reason.find((line) => line.trim() !== '') : undefined;
  return diagnosis?.text ?? first ?? findings[0]?.text ?? words.timelinesDiffer;
}

function plain(test: TestReport, words: Words): string[] {
  return explain(test, words, 0, createColors(false));
}

function place({ kata, problem }: KataReport): Case['at'] {
  const file = problem?.file ?? `katas/${kata}/kata.ts`;
  return { file, line: problem?.line ?? null, column: problem?.column ?? null };
}

/** How many of the report's tests are hidden, and how many of those failed. */
export function hiddenTests({ katas }: ShownReport): { readonly all: number; readonly failed: number } {
  const tests = katas.flatMap((kata) => kata.tests).filter(({ hidden }) => hidden !== null);
  return { all: tests.length, failed: tests.filter(({ status }) => status !== 'passed').length };
}
