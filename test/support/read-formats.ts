import Ajv from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import path from 'node:path';

// Each format read with a parser that is not ours.

/** What a rendered report says in sum; null where the format has no place for it. */
export interface Totals {
  readonly points: number | null;
  readonly max: number | null;
  readonly tests: number;
  readonly failed: number;
}

const ctrfSchema = path.join(path.dirname(require.resolve('ctrf')), 'ctrf-schema-0.0.json');
const validateCtrf = new Ajv({ validateFormats: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(ctrfSchema, 'utf8')) as object,
);

export function readCtrf(text: string): Totals {
  const data = JSON.parse(text) as {
    results: {
      summary: { tests: number; failed: number; extra: { points: number; max: number } };
      tests: { status: string; extra: { points: number; max: number } }[];
    };
  };
  expect(validateCtrf(data) || validateCtrf.errors).toBe(true);
  const { summary, tests } = data.results;
  expect(sum(tests, ({ extra }) => extra.points)).toBeCloseTo(summary.extra.points, 6);
  expect(sum(tests, ({ extra }) => extra.max)).toBeCloseTo(summary.extra.max, 6);
  expect(tests.filter(({ status }) => status === 'failed')).toHaveLength(summary.failed);
  const { points, max } = summary.extra;
  return { points, max, tests: summary.tests, failed: summary.failed };
}

export function readGradescope(text: string): Totals {
  const { score, tests } = JSON.parse(text) as {
    score: number;
    tests: { score: number; max_score: number; status: string }[];
  };
  expect(sum(tests, (test) => test.score)).toBeCloseTo(score, 6);
  const failed = tests.filter(({ status }) => status === 'failed').length;
  return { points: score, max: sum(tests, (test) => test.max_score), tests: tests.length, failed };
}

export function readClassroom50(text: string): Totals {
  const result = JSON.parse(text) as {
    score: number;
    'max-score': number;
    tests: { passed: boolean; score: number; 'max-score': number }[];
  };
  const { score, tests } = result;
  expect(sum(tests, (test) => test.score)).toBeCloseTo(score, 6);
  expect(sum(tests, (test) => test['max-score'])).toBeCloseTo(result['max-score'], 6);
  return {
    points: score,
    max: result['max-score'],
    tests: tests.length,
    failed: tests.filter((t) => !t.passed).length,
  };
}

export function readExercism(text: string): Totals & { status: string } {
  const { version, status, message, tests } = JSON.parse(text) as {
    version: number;
    status: string;
    message: string | null;
    tests: { name: string; status: string; message: string | null; output?: string }[];
  };
  expect(version).toBe(3);
  for (const test of tests) {
    expect(['pass', 'fail', 'error']).toContain(test.status);
    expect(test.status === 'pass' || typeof test.message === 'string').toBe(true);
    expect(Array.from(test.output ?? '').length).toBeLessThanOrEqual(500);
  }
  const failed = tests.filter((test) => test.status !== 'pass').length;
  // An error says why, in place of its tests.
  expect(status).toBe(tests.length === 0 ? 'error' : failed === 0 ? 'pass' : 'fail');
  expect(status === 'error' ? (message as string).length > 0 : message === null).toBe(true);
  return { points: null, max: null, tests: tests.length, failed, status };
}

interface Suite {
  properties: { property: { name: string; value: string }[] };
  tests: string;
  testcase: { failure?: unknown; error?: unknown }[];
}

export function readJunit(text: string): Totals {
  expect(XMLValidator.validate(text)).toBe(true);
  const isList = (name: string): boolean => ['testsuite', 'testcase', 'property'].includes(name);
  const options = { ignoreAttributes: false, attributeNamePrefix: '', isArray: isList, parseAttributeValue: false };
  const { testsuites } = new XMLParser(options).parse(text) as {
    testsuites: { tests: string; failures: string; errors: string; testsuite: Suite[] };
  };
  const suites = testsuites.testsuite;
  const cases = suites.flatMap(({ testcase }) => testcase);
  const failed = cases.filter((one) => one.failure !== undefined || one.error !== undefined).length;
  expect(failed).toBe(Number(testsuites.failures) + Number(testsuites.errors));
  const of = (name: string) => (suite: Suite) =>
    Number(suite.properties.property.find((property) => property.name === name)?.value);
  return { points: sum(suites, of('points')), max: sum(suites, of('max')), tests: cases.length, failed };
}

const commonMark = new MarkdownIt({ html: true, linkify: true });
const OURS =
  /^(heading|paragraph|table|thead|tbody|tr|th|td)_(open|close)$|^(inline|text|code_inline|fence|softbreak|hardbreak)$/;

/** The kinds of nodes that are none of those we write ourselves: links, images, HTML, lists. */
export function strangersIn(text: string): string[] {
  const tokens = commonMark.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.map(({ type }) => type).filter((type) => !OURS.test(type));
}

/** The texts of the headings, and the number of the blocks of code. */
export function outlineOf(text: string): { headings: string[]; blocks: number } {
  const tokens = commonMark.parse(text, {});
  const headings = tokens.flatMap((token, at) =>
    tokens[at - 1]?.type === 'heading_open' ? [(token.children ?? []).map(({ content }) => content).join('')] : [],
  );
  return { headings, blocks: tokens.filter(({ type }) => type === 'fence').length };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
