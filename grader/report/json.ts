import type { Report } from '../score/report';

/** The report as it is; `report.schema.json` beside this file describes it. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
