import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../grader/cli';
import { FORMATS } from '../../grader/report/formats';
import type { Report } from '../../grader/score/report';
import { total } from '../../grader/score/score';
import { testIo } from '../support/io';
import { matsu, temporaryFolder, writeFiles } from '../support/matsu';
import { everything } from '../support/reports';

const folder = temporaryFolder();

async function runWith(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = testIo({ cwd: folder });
  const code = await run(argv, io);
  return { code, out: out(), err: err() };
}

/** A course with the katas of the report. */
function writeCourse(): void {
  writeFiles(folder, { 'package.json': '{ "name": "matsu", "version": "1.0.0" }' });
  for (const { kata } of everything.katas) writeFiles(folder, { [`katas/${kata}/kata.json`]: '{}' });
}

function write(name: string, katas: Report['katas'], overrides: Partial<Report> = {}): void {
  const report = { ...everything, katas, score: total(katas), ...overrides };
  writeFiles(folder, { [name]: JSON.stringify(report) });
}

test('a saved report is rendered again, in several formats at once', async () => {
  write('report.json', everything.katas);
  const formats = ['--report', 'junit=out/junit.xml', '--report', 'markdown', '--lang', 'ja'];

  const { code, out, err } = await runWith('report', 'report.json', ...formats);

  const view = { language: 'ja', colour: false, columns: 80, env: {} } as const;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(FORMATS.markdown(everything, view));
  expect(readFileSync(path.join(folder, 'out', 'junit.xml'), 'utf8')).toBe(FORMATS.junit(everything, view));
});

test('it is in a process of its own too, where modules are loaded in another way than here', () => {
  write('report.json', everything.katas);

  const { code, out, err } = matsu(['report', 'report.json'], { cwd: folder });

  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('total: 4 of 18 points, 22.22 %');
});

test('reports of parts are merged, and what none of them has is said', async () => {
  writeCourse();
  write('a.json', everything.katas.slice(0, 3));
  write('b.json', everything.katas.slice(4, 6));

  const { code, out, err } = await runWith('merge', 'b.json', 'a.json', '--course', '.', '--report', 'json');

  const report = JSON.parse(out) as Report;
  expect({ code, err }).toEqual({ code: 0, err: 'not in any of the reports: 04-untouched, 07-hidden, 08-typed\n' });
  expect(report.katas.map(({ kata }) => kata)).toEqual(['01-good', '02-half', '03-bad', '05-broken', '06-told']);
  expect(report.score).toEqual({ points: 3, max: 10, percent: 30 });
});

test('reports of another version, and of a kata that the course does not have, are refused', async () => {
  writeCourse();
  const [kata] = everything.katas as [Report['katas'][0]];
  write('old.json', [kata], { course: { ...everything.course, version: '9' } });
  write('odd.json', [{ ...kata, kata: '99-new' }]);

  await expect(runWith('merge', 'old.json', '--course', '.')).resolves.toMatchObject({
    code: 2,
    err: expect.stringContaining('expected reports of matsu 1.0.0, got one of matsu 9 (old.json)') as string,
  });
  await expect(runWith('merge', 'odd.json', '--course', '.')).resolves.toMatchObject({
    code: 2,
    err: expect.stringContaining('expected katas of matsu 1.0.0, got 99-new (odd.json)') as string,
  });
});
