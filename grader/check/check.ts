import { writeFileSync } from 'node:fs';
import type { Course, KataFolder } from '../course/kata';
import { diagnosisFile } from '../diagnosis/known';
import { wordsIn } from '../language/words';
import type { Language, Words } from '../language/words';
import type { Breach } from './breach';
import { lint } from './lint';
import type { LintProblem } from './lint';
import { readMaterial } from './material';
import type { Material } from './material';
import { outcomesOf } from './outcomes';
import type { Outcome } from './outcomes';
import { proofOf } from './proof';
import type { Proof } from './proof';
import { diagnosis, diagnosisOf } from './rules/diagnosis';
import { files, hasSolutions, reachedIn, strayInCourse, strayInKata } from './rules/layout';
import { enough, types, verdict } from './rules/programs';
import { sameVerdict, spec } from './rules/spec';
import { example, sameCode, todo } from './rules/texts';
import { shownBySolutions } from './shown';
import { typesOf } from './types';

export interface CheckResult {
  readonly breaches: readonly Breach[];
  readonly proof: Proof;
  /** What could not be checked here, and why. */
  readonly unchecked: readonly string[];
}

export interface CheckRequest {
  readonly course: Course;
  readonly katas: readonly KataFolder[];
  /** Record what the mistakes do, instead of comparing it with the record. */
  readonly write: boolean;
  readonly language: Language;
}

/** Checks every rule of the course on these katas. Writes nothing but, if asked to, each kata's diagnosis.json. */
export async function check({ course, katas, write, language }: CheckRequest): Promise<CheckResult> {
  const words = wordsIn(language).check;
  const all = course.katas.map((kata) => readMaterial(course, kata));
  const chosen = all.filter(({ kata }) => katas.some(({ id }) => id === kata.id));
  const lintable = chosen.flatMap(({ programs }) =>
    programs.filter(({ role }) => role === 'solution' || role === 'alternative').map(({ path }) => path),
  );
  const [outcomes, typed, linted, shown] = await Promise.all([
    outcomesOf(course, chosen),
    typesOf(course, chosen),
    lint(course, lintable),
    shownBySolutions(chosen),
  ]);
  if (write && hasSolutions(course)) record(chosen, outcomes);

  const reached = reachedIn(all);
  const isWhole = chosen.length === all.length;
  const found = chosen.flatMap((material): Breach[] => [
    ...files(course, material, words),
    ...strayInKata(course, material, reached, words),
    ...todo(material, words),
    ...sameCode(material, words),
    ...(hasSolutions(course) ? enough(material, words) : []),
    ...material.programs.flatMap((program) => types(material.kata.id, program, typed, words)),
    ...lintBreaches(material, linted ?? [], words),
    ...played(course, material, outcomes.get(material.kata.id), shown.get(material.kata.id), words),
  ]);
  return {
    breaches: [...(isWhole ? strayInCourse(course, reached, words) : []), ...found],
    proof: proofOf(outcomes),
    unchecked: [
      ...(linted === null ? [words.uncheckedLint] : []),
      ...(hasSolutions(course) ? [] : [words.uncheckedSolutions]),
    ],
  };
}

/** The rules that need what came out of the spec. */
function played(
  course: Course,
  material: Material,
  outcome: Outcome | undefined,
  shown: string | undefined,
  words: Words['check'],
): Breach[] {
  if (outcome === undefined) return [];
  const { id } = material.kata;
  const programs = 'played' in outcome ? outcome.played : [];
  return [
    ...spec(material, outcome, words),
    ...programs.flatMap((program) => verdict(id, program, words)),
    ...programs.flatMap((program) => sameVerdict(id, program, words)),
    ...example(
      material,
      programs.find(({ role }) => role === 'solution'),
      shown,
      words,
    ),
    ...(hasSolutions(course) ? diagnosis(material, outcome, words) : []),
  ];
}

function lintBreaches({ kata }: Material, problems: readonly LintProblem[], words: Words['check']): Breach[] {
  return problems
    .filter(({ file }) => file.startsWith(`solutions/${kata.id}/`))
    .map(({ file, line, rule, message }) => ({
      kata: kata.id,
      rule: 'lint',
      file,
      text: words.lint(`${line} ${rule} ${message}`),
    }));
}

function record(materials: readonly Material[], outcomes: ReadonlyMap<string, Outcome>): void {
  for (const { kata } of materials) {
    const outcome = outcomes.get(kata.id);
    if (outcome !== undefined && 'played' in outcome) writeFileSync(diagnosisFile(kata.folder), diagnosisOf(outcome));
  }
}
