import Ajv from 'ajv/dist/2020';
import { json } from '../../grader/report/json';
import schema from '../../grader/report/report.schema.json';
import { grade } from '../support/matsu';
import { everyStatus } from '../support/reports';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function errorsOf(report: unknown): unknown {
  validate(report);
  return validate.errors ?? [];
}

test('a report with every status in it is as the schema says', () => {
  expect(errorsOf(JSON.parse(json(everyStatus)))).toEqual([]);
});

test('a real report is as the schema says', () => {
  expect(errorsOf(grade(['1', '2', '--dir', 'katas']))).toEqual([]);
});

test.each([
  ['an unknown field', { ...everyStatus, grade: 'A' }],
  ['an unknown status', { ...everyStatus, katas: [{ ...everyStatus.katas[0], status: 'skipped' }] }],
  ['no score', { ...everyStatus, score: undefined }],
])('%s is not', (_, report) => {
  expect(errorsOf(JSON.parse(JSON.stringify(report)))).not.toEqual([]);
});

test('nothing that a terminal or a reader would be fooled by stands in it as it is', () => {
  const hostile = 'a\u009b31m\u202e\u2066\u200b\u2028\u0085\ud800\u001b[2J';
  const report = { ...everyStatus, submission: { ...everyStatus.submission, name: hostile } };

  const text = json(report);

  expect(text).toMatch(/^[\n\u0020-\u007e\u00a1-\u1fff\u2010-\u2027\u2070-\uffff]*$/);
  expect(JSON.parse(text)).toEqual(report);
});
