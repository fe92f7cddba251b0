import path from 'node:path';
import { grade, projectFolder, temporaryFolder, writeFiles } from '../support/matsu';

const course = path.join(projectFolder, 'test', 'attacks', 'course');
const folder = temporaryFolder();

test('an endless loop in a property has its verdict, and the grader ends', () => {
  writeFiles(folder, { '01-attacked/kata.ts': 'export async function main(): Promise<string> { for (;;); }' });

  const report = grade(['1', '--course', course, '--dir', folder]);

  const property = report.katas[0]?.tests.at(-1);
  expect(property).toMatchObject({ name: 'the same whenever and however often it is called', status: 'failed' });
  expect(property?.actual).toMatch(/s {2}= stopped: an endless loop that never waits$/);
}, 30_000);
