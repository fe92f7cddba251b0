import { distance } from 'fastest-levenshtein';
import { UseError } from '../use-error';
import type { Course, KataFolder } from './kata';

/**
 * The katas that these words name, in the course's order; all of them without a word. A word is a number (`8`,
 * `08`), a folder's name, its slug, or a part of it.
 * @throws UseError for a word that names no kata (with the nearest one) or several
 */
export function selectKatas(course: Course, words: readonly string[]): KataFolder[] {
  if (words.length === 0) return [...course.katas];
  const chosen = new Set(words.map((word) => selectKata(course, word)));
  return course.katas.filter((kata) => chosen.has(kata));
}

/** The one kata that a word names. */
export function selectKata({ katas }: Course, word: string): KataFolder {
  const wanted = path(word);
  const exact = katas.filter((kata) => kata.id === wanted || slugOf(kata) === wanted || isNumber(wanted, kata));
  const found = exact.length > 0 ? exact : katas.filter((kata) => wanted !== '' && kata.id.includes(wanted));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined) {
    const names = found.map((kata) => kata.id).join(', ');
    throw new UseError(`expected a word that names one kata, got '${word}', which fits ${names}: name one of them`);
  }
  throw new UseError(`expected a kata, got '${word}': did you mean ${nearest(katas, wanted)}?`);
}

/** Lets `katas/08-side-by-side/kata.ts`, as a shell completes it, name its kata. */
function path(word: string): string {
  const parts = word
    .toLowerCase()
    .split(/[\\/]/)
    .filter((part) => part !== '');
  return parts.find((part) => /^\d+-/.test(part)) ?? parts.at(-1) ?? '';
}

function isNumber(word: string, kata: KataFolder): boolean {
  return /^\d+$/.test(word) && Number(word) === kata.number;
}

function slugOf(kata: KataFolder): string {
  return kata.id.replace(/^\d+-/, '');
}

function nearest(katas: readonly KataFolder[], word: string): string {
  const far = (kata: KataFolder): number => Math.min(distance(word, kata.id), distance(word, slugOf(kata)));
  return katas.reduce((best, kata) => (far(kata) < far(best) ? kata : best)).id;
}
