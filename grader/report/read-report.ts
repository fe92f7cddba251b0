import { readFileSync, lstatSync } from 'node:fs';
import type { KataReport, Report } from '../score/report';
import { total } from '../score/score';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import { clipName } from './clip';
import schema from './report.schema.json';

/** A report of a whole course is a few hundred kilobytes. */
const MOST_BYTES = 20_000_000;

/**
 * Reads a report from a JSON file, which somebody else may have written.
 * @param file absolute
 * @param said the file as the user named it
 * @throws UseError when it is no report, or one whose points do not add up
 */
export async function readReport(file: string, said: string): Promise<Report> {
  const data = parseReport(readText(file, said), said);
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  if (!validate(data)) {
    const [error] = validate.errors ?? [];
    const place = error?.instancePath === '' ? 'the whole' : error?.instancePath;
    throw wrong(said, `${place} is not as the schema says (${error?.message})`);
  }
  const report = data as unknown as Report;
  const contradiction = contradictionIn(report);
  if (contradiction !== undefined) throw wrong(said, contradiction);
  return report;
}

function readText(file: string, said: string): string {
  try {
    // A link in an artifact would have the file that it names read, and its beginning shown.
    const stat = lstatSync(file);
    if (!stat.isFile()) throw wrong(said, 'something other than a file');
    const { size } = stat;
    if (size > MOST_BYTES) throw wrong(said, `${size} bytes, more than ${MOST_BYTES}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw error instanceof UseError ? error : wrong(said, visible((error as Error).message));
  }
}

function parseReport(text: string, said: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw wrong(said, visible((error as Error).message));
  }
}

function wrong(said: string, got: string): UseError {
  const short = clipName(visible(got));
  return new UseError(
    `expected ${visible(said)} to be a report, got ${short}: make one with matsu grade --report json=…`,
  );
}

/** Where a report says two different things about its points; nothing when it does not. */
function contradictionIn({ score, katas }: Report): string | undefined {
  const expected = total(katas);
  if (score.points !== expected.points || score.max !== expected.max || score.percent !== expected.percent) {
    return `a score of ${score.points}/${score.max}, where its katas have ${expected.points}/${expected.max}`;
  }
  if (new Set(katas.map(({ kata }) => kata)).size < katas.length) return 'two results for one kata';
  const kata = katas.find((candidate) => !isSound(candidate));
  return (
    kata &&
    `${kata.points}/${kata.max} points and the status ${kata.status} for ${kata.kata}, which do not fit its tests`
  );
}

function isSound({ points, max, status, problem, tests }: KataReport): boolean {
  const earned = tests.reduce((sum, test) => sum + test.points, 0);
  const all = problem === null && tests.length > 0 && tests.every((test) => test.status === 'passed');
  return (
    Math.abs(earned - points) < 0.005 &&
    points <= max &&
    (status === 'passed') === all &&
    (all ? points === max : problem === null || points === 0) &&
    tests.every((test) => test.points <= test.max && (test.status === 'passed' || test.points === 0))
  );
}
