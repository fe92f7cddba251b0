import { wordsIn } from '../language/words';
import type { Language } from '../language/words';
import { IMPORTABLE } from '../stage/inside/importable';
import type { PlayProblem } from '../stage/trace';
import { visible } from '../timeline/visible';

/** Why a kata could not be played, said to the student: what is wrong, and what to do. */
export function problemMessage(kata: string, problem: PlayProblem, language: Language): string {
  const { kind, text, line, column } = problem;
  const file = `katas/${kata}/kata.ts`;
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  const say = wordsIn(language).problems[kind];
  return say({ file, place, said: visible(text), importable: IMPORTABLE.join(', ') });
}
