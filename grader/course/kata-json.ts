import { UseError } from '../use-error';
import type { Kata } from './kata';

type KataJson = Pick<Kata, 'title' | 'part' | 'points' | 'concepts' | 'hints'>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);

/** Each field, what it must be, and the check that says exactly that. */
const FIELDS: readonly [path: string, expected: string, isRight: (value: unknown) => boolean][] = [
  ['title.en', 'a text', isText],
  ['title.ja', 'a text', isText],
  ['part', 'a whole number from 1', (value) => Number.isInteger(value) && (value as number) >= 1],
  ['points', 'a whole number from 1', (value) => Number.isInteger(value) && (value as number) >= 1],
  ['concepts', 'a list of texts, not empty', isTexts],
  ['hints.en', 'a list of texts, not empty', isTexts],
  ['hints.ja', 'a list of texts, not empty', isTexts],
];

/**
 * Checks what a kata.json holds.
 * @throws UseError naming the file and the first field that is wrong or unknown
 */
export function checkKataJson(data: unknown, file: string): KataJson {
  for (const [field, expected, isRight] of FIELDS) {
    const value = field.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], data);
    if (!isRight(value))
      throw new UseError(`${file}: expected ${field} to be ${expected}, got ${show(value)}: mend the field`);
  }
  const known = new Set(FIELDS.map(([field]) => field.split('.')[0]));
  const unknown = Object.keys(data as object).find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new UseError(`${file}: expected only ${[...known].join(', ')}, got ${unknown}: remove the field`);
  }
  return data as KataJson;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
