import type { Words } from '../../language/words';
import { escapeHtml } from '../escape/html';

/** How much of a report is shown: the page has to stay small, whatever a submission prints. */
export interface Detail {
  /** `first`: of each kata the first test that fails. */
  readonly pictures: 'all' | 'failing' | 'first' | 'none';
  /** Whether tests that passed show their timelines. */
  readonly passing: boolean;
  /** Of each timeline. */
  readonly lines: number;
  /** Characters of one line, of a message, of a finding. */
  readonly characters: number;
  readonly findings: number;
  /** Lines of source around each line that something points at; null for no source. */
  readonly context: number | null;
}

/** From everything to the least; the first that fits is taken. */
export const DETAILS: readonly [Detail, ...Detail[]] = [
  { pictures: 'all', passing: true, lines: 80, characters: 300, findings: 8, context: 8 },
  { pictures: 'failing', passing: true, lines: 40, characters: 200, findings: 5, context: 4 },
  { pictures: 'first', passing: false, lines: 30, characters: 200, findings: 5, context: 3 },
  { pictures: 'first', passing: false, lines: 12, characters: 100, findings: 2, context: 1 },
  { pictures: 'none', passing: false, lines: 4, characters: 60, findings: 1, context: null },
];

/** Text as HTML, cut at `most` characters with a mark that says how much is missing. */
export function cut(text: string, most: number, words: Words): string {
  if (text.length <= most) return escapeHtml(text);
  const points = [...text];
  if (points.length <= most) return escapeHtml(text);
  return `${escapeHtml(points.slice(0, most).join(''))}<i>${words.page.moreCharacters(points.length - most)}</i>`;
}
