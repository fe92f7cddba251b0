import path from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS } from '../report/formats';
import { readReport } from '../report/read-report';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { readLanguage } from './language-option';
import { readReportOptions } from './report-option';
import { writeReport } from './write-report';

const options = { report: { type: 'string', multiple: true }, lang: { type: 'string' } } as const;

export const report: Command = {
  summary: 'render a saved report again',
  help: `Usage: matsu report <report.json> [options]

Renders a report that matsu grade --report json=report.json has saved. It may come from anybody: it is checked against
the schema, and its points have to add up.

  --report <format>[=file]  ${Object.keys(FORMATS).join(', ')}; repeatable; default: text
  --lang en|ja              language of the report; default: the locale's
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const targets = readReportOptions(values.report ?? []);
  const language = readLanguage(values.lang, io);
  const [file, more] = positionals;
  if (file === undefined) throw new UseError('expected a report, got nothing: matsu report report.json');
  if (more !== undefined) {
    throw new UseError(`expected one report, got ${positionals.length}: matsu merge makes one of several`);
  }
  writeReport(await readReport(path.resolve(io.cwd, file), file), targets, language, io);
  return 0;
}
