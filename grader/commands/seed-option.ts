import { randomInt } from 'node:crypto';
import { UseError } from '../use-error';

/** Seeds are 0 to this, which Jest takes too. */
const MOST = 2 ** 31 - 1;

/** A seed that nobody can foresee. */
export function freshSeed(): number {
  return randomInt(MOST + 1);
}

/** Reads the value of `--seed`. @throws UseError for what is no seed */
export function readSeed(value: string | undefined): number {
  const seed = /^\d+$/.test(value ?? '') ? Number(value) : NaN;
  if (seed <= MOST) return seed;
  throw new UseError(
    `expected --seed to be a whole number from 0 to ${MOST}, got ${value === undefined ? 'nothing' : `'${value}'`}: ` +
      'give the one that the report or the failing test says',
  );
}
