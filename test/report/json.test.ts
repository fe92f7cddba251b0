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
