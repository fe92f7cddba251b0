import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../grader/build-folder';
import type { Mutant } from './mutants';

/** A mutant that no spec can or need reject, and why. */
export interface Equivalent {
  readonly was: string;
  readonly becomes: string;
  readonly reason: string;
}

/** Those that are known, by kata. */
export function readEquivalents(): Readonly<Record<string, readonly Equivalent[]>> {
  const file = path.join(projectFolder(), 'test', 'mutation', 'equivalent.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Equivalent[]>;
}

/** The entry of a mutant. By its code, not its line, so that an edit above it changes nothing. */
export function reasonFor(mutant: Mutant, known: readonly Equivalent[]): Equivalent | undefined {
  return known.find(({ was, becomes }) => was === mutant.was && becomes === mutant.becomes);
}
