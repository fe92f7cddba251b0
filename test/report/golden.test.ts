import { FORMATS } from '../../grader/report/formats';
import type { FormatName } from '../../grader/report/formats';
import { expectGolden } from '../support/golden';
import { everything } from '../support/reports';

const EXTENSION: Partial<Record<FormatName, string>> = {
  text: 'txt',
  html: 'html',
  markdown: 'md',
  junit: 'xml',
  github: 'txt',
};
const plain = { colour: false, columns: 100, env: {} };
const names = Object.keys(FORMATS) as FormatName[];

test.each(names)('a report with everything in it, as %s', (name) => {
  const file = `everything.${name}.${EXTENSION[name] ?? 'json'}`;
  expectGolden(__dirname, file, FORMATS[name](everything, { ...plain, language: 'en' }));
});

test.each(['text', 'markdown', 'github'] as const)('the same in Japanese, as %s', (name) => {
  expectGolden(__dirname, `everything.${name}.ja.txt`, FORMATS[name](everything, { ...plain, language: 'ja' }));
});
