import type { Report } from '../score/report';

/** The report as it is; `report.schema.json` beside this file describes it. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2).replace(HIDDEN, escape)}\n`;
}

/** Control characters, direction marks and the like that JSON may hold as they are, and that a terminal would obey. */
const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
