import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Expects a text to be that of a file in the folder `golden` beside the test, which people can read in a review.
 * With `GOLDEN=write` in the environment the file is written, and the test fails so that nobody forgets it there.
 */
export function expectGolden(testFolder: string, name: string, text: string): void {
  const file = path.join(testFolder, 'golden', name);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    throw new Error(`${name} was written: read it, and run the test without GOLDEN`);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
