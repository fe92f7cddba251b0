import { readFileSync } from 'node:fs';
import { timelineOf } from '../../diagnosis/diagnose';
import { diagnosisFile, printDiagnosis } from '../../diagnosis/known';
import type { KnownMistake } from '../../diagnosis/known';
import type { Words } from '../../language/words';
import type { Breach } from '../breach';
import { readHeader } from '../header';
import { sourceOf } from '../material';
import type { Material } from '../material';
import type { Outcome, Played } from '../outcomes';

/** The text of diagnosis.json as these outcomes make it. */
export function diagnosisOf(outcome: Outcome): string {
  return 'played' in outcome ? printDiagnosis(outcome.played.flatMap(recorded)) : '';
}

/** diagnosis.json holds what the mistakes do now. */
export function diagnosis({ kata }: Material, outcome: Outcome, words: Words['check']): Breach[] {
  const file = `katas/${kata.id}/diagnosis.json`;
  const there = readIfThere(diagnosisFile(kata.folder));
  if ('broken' in outcome || there?.replaceAll('\r\n', '\n') === diagnosisOf(outcome)) return [];
  return [{ kata: kata.id, rule: 'diagnosis', file, text: there === null ? words.noDiagnosis : words.staleDiagnosis }];
}

/** A mistake that fails nothing with a timeline explains nothing. */
function recorded(program: Played): KnownMistake[] {
  const header = readHeader(sourceOf(program));
  if (program.role !== 'mistake' || 'missing' in header) return [];
  const fixed = program.tests.filter(
    (test) => !test.isRandom && (test.status === 'passed' || timelineOf(test) !== null),
  );
  const tests = Object.fromEntries(fixed.map((test) => [test.name, timelineOf(test)]));
  const isTelling = Object.values(tests).some((timeline) => timeline !== null);
  return isTelling ? [{ name: program.name, en: header.en, ja: header.ja, tests }] : [];
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
