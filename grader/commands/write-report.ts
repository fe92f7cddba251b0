import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../language/words';
import { FORMATS } from '../report/formats';
import type { Report } from '../score/report';
import { UseError } from '../use-error';
import { useColour } from './colour';
import type { Io } from './command';
import type { ReportTarget } from './report-option';

/** Renders a report to each target. @throws UseError when a file cannot be written */
export function writeReport(report: Report, targets: readonly ReportTarget[], language: Language, io: Io): void {
  for (const target of targets) writeTo(target, report, language, io);
}

function writeTo({ format, file }: ReportTarget, report: Report, language: Language, io: Io): void {
  const colour = file === null && useColour(io.env, io.isTerminal.out);
  const rendered = FORMATS[format](report, { language, colour, columns: io.columns, env: io.env });
  if (file === null) {
    io.out(rendered);
    return;
  }
  const whole = path.resolve(io.cwd, file);
  try {
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, rendered);
  } catch (error) {
    throw new UseError(`expected to write the report to ${file}, got ${(error as Error).message}: name another file`);
  }
}
