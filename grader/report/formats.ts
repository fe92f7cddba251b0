import type { Language } from '../language/words';
import type { Report } from '../score/report';
import { json } from './json';
import { shown } from './shown';
import { text } from './text';

/** How a report is looked at; formats for machines ignore it. */
export interface View {
  readonly language: Language;
  readonly colour: boolean;
  /** Width of the terminal, in columns. */
  readonly columns: number;
}

export type Format = (report: Report, view: View) => string;

/**
 * Every report format. Adding one is a file beside this one, a line here, and a test. Whatever people or other
 * programs look at goes through `shown`; only `json` has everything as it came.
 */
export const FORMATS = { text: shown(text), json } satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
