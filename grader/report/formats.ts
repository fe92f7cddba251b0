import type { Language } from '../language/words';
import type { Report } from '../score/report';
import { classroom50 } from './classroom50';
import { ctrf } from './ctrf';
import { exercism } from './exercism';
import { github } from './github';
import { gradescope } from './gradescope';
import { html } from './html/html';
import { json } from './json';
import { junit } from './junit';
import { markdown } from './markdown';
import { shown } from './shown';
import { text } from './text';

/** How a report is looked at; formats for machines ignore it. */
export interface View {
  readonly language: Language;
  readonly colour: boolean;
  /** Width of the terminal, in columns. */
  readonly columns: number;
  /** Of the process, for formats that repeat what the CI says of a run. */
  readonly env?: NodeJS.ProcessEnv;
}

export type Format = (report: Report, view: View) => string;

/**
 * Every report format. Adding one is a file beside this one, a line here, and a test. Whatever people or other
 * programs look at goes through `shown`; only `json` has everything as it came.
 */
export const FORMATS = {
  text: shown(text),
  json,
  html: shown(html),
  markdown: shown(markdown),
  junit: shown(junit),
  ctrf: shown(ctrf),
  gradescope: shown(gradescope),
  exercism: shown(exercism),
  classroom50: shown(classroom50),
  github: shown(github),
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
