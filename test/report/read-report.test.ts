import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readReport } from '../../grader/report/read-report';
import { temporaryFolder } from '../support/matsu';
import { everyStatus, everything } from '../support/reports';

const folder = temporaryFolder();

function readBack(content: string | Buffer): Promise<unknown> {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, content);
  return readReport(file, 'report.json');
}

test.each([
  ['every status', everyStatus],
  ['everything', everything],
])('a report with %s is read as it was written', async (_, report) => {
  await expect(readBack(JSON.stringify(report))).resolves.toEqual(report);
});

const [good, half, bad] = everyStatus.katas;

test.each([
  ['no JSON', '{', 'Expected property name'],
  ['another JSON', '{}', 'the whole is not as the schema says'],
  ['JSON that is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'not valid'],
  ['an unknown field', { ...everyStatus, grade: 'A' }, 'the whole is not as the schema says'],
  ['a date that is none', { ...everyStatus, gradedAt: '2026\n' }, '/gradedAt is not as the schema says'],
  ['a better score', { ...everyStatus, score: { points: 9, max: 10, percent: 90 } }, 'a score of 9/10'],
  ['a kata twice', { ...everyStatus, score: { points: 4, max: 4, percent: 100 }, katas: [good, good] }, 'two results'],
  [
    'more points than its tests earned',
    { ...everyStatus, score: { points: 2, max: 2, percent: 100 }, katas: [{ ...half, points: 2 }] },
    '2/2 points and the status partial for 02-half',
  ],
  [
    'a pass without a pass',
    { ...everyStatus, score: { points: 0, max: 1, percent: 0 }, katas: [{ ...bad, status: 'passed' }] },
    '0/1 points and the status passed for 03-bad',
  ],
  [
    'a pass without a test',
    { ...everyStatus, score: { points: 0, max: 1, percent: 0 }, katas: [{ ...bad, status: 'passed', tests: [] }] },
    '0/1 points and the status passed for 03-bad',
  ],
])('%s is refused in one line', async (_, content, message) => {
  const text = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
  const refusal = await readBack(text).catch((error: unknown) => error as Error);

  expect(refusal).toMatchObject({ name: 'UseError' });
  expect((refusal as Error).message).toContain(`expected report.json to be a report, got `);
  expect((refusal as Error).message).toContain(message);
  expect((refusal as Error).message).not.toContain('\n');
});

test('a file of 21 MB is refused before it is read', async () => {
  await expect(readBack(Buffer.alloc(21_000_000))).rejects.toThrow('got 21000000 bytes, more than 20000000');
});
