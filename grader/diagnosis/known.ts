import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a mistake does in each test of its kata, as `matsu check --write` recorded it. */
export interface KnownMistake {
  /** The file's name, without its ending. */
  readonly name: string;
  /** What the program does, a sentence that completes "Your program does exactly what it does when …". */
  readonly en: string;
  readonly ja: string;
  /**
   * By test: the timeline where the test fails, null where it passes. Tests with random inputs are not among them,
   * nor are those that fail without a timeline.
   */
  readonly tests: Readonly<Record<string, string | null>>;
}

/** The known mistakes of a kata's folder; none where nothing (or nothing readable: `check` says so) was recorded. */
export function readDiagnosis(folder: string): KnownMistake[] {
  try {
    return parseDiagnosis(readFileSync(diagnosisFile(folder), 'utf8'));
  } catch {
    return [];
  }
}

export function diagnosisFile(folder: string): string {
  return path.join(folder, 'diagnosis.json');
}

/** The record as the file holds it; the same for the same mistakes, whatever their order. */
export function printDiagnosis(mistakes: readonly KnownMistake[]): string {
  const sorted = [...mistakes].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted.map(({ name, ...rest }) => [name, rest])), null, 2)}\n`;
}

function parseDiagnosis(text: string): KnownMistake[] {
  const data = JSON.parse(text) as Record<string, Omit<KnownMistake, 'name'>>;
  const mistakes = Object.entries(data).map(([name, { en, ja, tests }]) => ({ name, en, ja, tests }));
  const isRight = mistakes.every(
    ({ en, ja, tests }) => typeof en === 'string' && typeof ja === 'string' && typeof tests === 'object',
  );
  return isRight ? mistakes : [];
}
