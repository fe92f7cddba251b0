import type { TestResult } from '@jest/test-result';
import type { Kata } from '../course/kata';
import type { Language } from '../language/words';
import type { Problem } from '../score/report';
import { problemMessage } from '../spec/problem-message';
import { recordsOf } from './told';
import type { TypeProblem } from './type-check';

/** A problem that every test met, such as a file that does not parse, is the kata's. */
export function playProblem(
  kata: Kata,
  results: readonly (TestResult | undefined)[],
  language: Language,
): Problem | null {
  const tests = results.flatMap((result) => result?.testResults ?? []);
  const problems = tests.map((test) => recordsOf(test).find((record) => record.problem)?.problem);
  const [first] = problems;
  if (!first || !KATA_WIDE.has(first.kind) || !problems.every((problem) => problem?.kind === first.kind)) return null;
  const text = problemMessage(kata.id, first, language);
  return { kind: first.kind, text, file: `katas/${kata.id}/kata.ts`, line: first.line, column: first.column };
}
const KATA_WIDE = new Set(['no-file', 'unreadable', 'syntax-error', 'load-error', 'bad-import', 'missing-export']);

/** A type error is the kata's, whatever its tests say. */
export function typeProblem(kata: Kata, [first]: readonly TypeProblem[]): Problem | null {
  if (first === undefined) return null;
  const { line, column, code, message } = first;
  const file = `katas/${kata.id}/kata.ts`;
  return { kind: 'type-error', text: `${file}:${line}:${column} ${code}: ${message}`, file, line, column };
}
