import { FORMATS } from '../report/formats';
import type { FormatName } from '../report/formats';
import { UseError } from '../use-error';

/** One `--report`: a format, and the file it goes to; without a file, standard output. */
export interface ReportTarget {
  readonly format: FormatName;
  readonly file: string | null;
}

/**
 * Reads the values of `--report`, `<format>` or `<format>=<file>`; text on standard output without any.
 * @throws UseError for an unknown format, and for two that want standard output
 */
export function readReportOptions(values: readonly string[]): ReportTarget[] {
  const targets = values.map(readOne);
  if (targets.filter(({ file }) => file === null).length > 1) {
    throw new UseError(
      'expected one --report for standard output, got several: give the others a file, --report json=report.json',
    );
  }
  return targets.length === 0 ? [{ format: 'text', file: null }] : targets;
}

function readOne(value: string): ReportTarget {
  const [, name = '', file = null] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  if (!Object.hasOwn(FORMATS, name)) {
    throw new UseError(
      `expected a report format (${Object.keys(FORMATS).join(', ')}), got '${name}': name one of them`,
    );
  }
  if (file === '') throw new UseError(`expected a file after --report ${name}=, got nothing: name the file`);
  return { format: name as FormatName, file };
}
