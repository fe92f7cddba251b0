import { wordsIn } from '../language/words';
import { suitesOf } from './cases';
import type { Case, Suite } from './cases';
import { escapeXml, escapeXmlAttribute } from './escape/xml';
import type { View } from './formats';
import type { ShownReport } from './shown';

/** JUnit's XML as Jenkins, GitLab and others read it: a suite a kata. Points are properties. */
export function junit(report: ShownReport, { language }: View): string {
  const suites = suitesOf(report, wordsIn(language));
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: report.course.name, ...counts(all) })}>`,
    ...suites.flatMap((suite) => suiteLines(suite, report)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines({ kata, title, points, max, status, cases }: Suite, { gradedAt }: ShownReport): string[] {
  const timestamp = gradedAt.replace(/(\.\d+)?Z$/, '');
  return [
    `  <testsuite${attributes({ name: kata, ...counts(cases), timestamp })}>`,
    ...properties({ title, status, points, max }, '    '),
    ...cases.flatMap((one) => caseLines(one, kata)),
    '  </testsuite>',
  ];
}

function caseLines({ name, status, points, max, durationMs, reason, summary, at, test }: Case, kata: string): string[] {
  const place = at === null ? {} : { file: at.file, ...(at.line === null ? {} : { line: at.line }) };
  const element = status === 'error' ? 'error' : 'failure';
  return [
    `    <testcase${attributes({ name, classname: kata, time: seconds(durationMs), ...place })}>`,
    ...properties({ points, max, ...(test?.hidden ? { hidden: 'true' } : {}) }, '      '),
    ...(status === 'passed'
      ? []
      : [
          `      <${element}${attributes({ message: summary, type: status })}>${escapeXml(reason.join('\n'))}</${element}>`,
        ]),
    '    </testcase>',
  ];
}

function counts(cases: readonly Case[]): Record<string, string | number> {
  return {
    tests: cases.length,
    failures: cases.filter(({ status }) => status === 'failed').length,
    errors: cases.filter(({ status }) => status === 'error').length,
    time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  };
}

function properties(values: Readonly<Record<string, string | number>>, indent: string): string[] {
  const lines = Object.entries(values).map(([name, value]) => `${indent}  <property${attributes({ name, value })}/>`);
  return [`${indent}<properties>`, ...lines, `${indent}</properties>`];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`)
    .join('');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
