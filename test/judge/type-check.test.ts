import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Ulimits } from '../../grader/stage/containment/limits';
import { checkTypes } from '../../grader/judge/type-check';
import { projectFolder, temporaryFolder } from '../support/matsu';

const folder = temporaryFolder();
const WRONG = 'export const wrong: number = "text";';
/** Doubles the parser's work with each level. */
const BOMB = `export const x = ${'async('.repeat(28)}${')'.repeat(28)};`;
const testOnLinux = process.platform === 'linux' ? test : test.skip;

async function check(files: Record<string, string>, limits?: Ulimits): Promise<Record<string, string[]>> {
  const asFiles = Object.fromEntries(Object.entries(files).map(([kata, source]) => [kata, { source }]));
  const problems = await checkTypes(projectFolder, asFiles, mkdtempSync(path.join(folder, 'types-')), 'en', limits);
  return Object.fromEntries([...problems].map(([kata, found]) => [kata, found.map(({ code }) => code)]));
}

test('tells the errors of each kata, and of the others too where one does not parse', async () => {
  await expect(
    check({ '01-a': WRONG, '02-b': 'export const right: number = 1;', '03-c': 'export const = ;' }),
  ).resolves.toEqual({ '01-a': ['TS2322'], '03-c': ['TS1134'] });
});

testOnLinux(
  'a file that takes the parser for ever is left unchecked, and no other is',
  async () => {
    const limits = { cpuSeconds: 1, addressSpaceMb: 6_144, openFiles: 1_024 };

    await expect(check({ '01-a': BOMB, '02-b': WRONG }, limits)).resolves.toEqual({ '02-b': ['TS2322'] });
  },
  60_000,
);

testOnLinux('a compiler that cannot check even an empty file is our failure', async () => {
  const limits = { cpuSeconds: 5, addressSpaceMb: 30, openFiles: 1_024 };

  await expect(check({ '01-a': WRONG }, limits)).rejects.toThrow('the type checker cannot check even an empty file');
});
