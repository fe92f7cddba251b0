import type { Words } from '../../language/words';
import { align, isSameLine, paired } from '../../timeline/align';
import { arrange } from '../../timeline/follow';
import { printLine, timeWidth } from '../../timeline/timeline';
import type { Line } from '../../timeline/timeline';
import { cut } from './detail';
import type { Detail } from './detail';

/** Two timelines as text, side by side, rows that differ marked. */
export function comparison(
  expected: readonly Line[],
  actual: readonly Line[],
  { lines: most, characters }: Detail,
  words: Words,
): string {
  const rows = paired(align(arrange(expected, actual).slice(0, MOST_LINES), actual.slice(0, MOST_LINES)));
  const shown = rows.slice(0, most);
  const times = timeWidth(shown.flat().filter((line) => line !== undefined));
  const cell = (line: Line | undefined): string =>
    line === undefined ? '<td>' : `<td>${cut(printLine(line, times), characters, words)}`;
  const body = shown.map(([a, b]) =>
    isSameLine(a, b) ? `<tr>${cell(a)}<td>${cell(b)}` : `<tr class="d">${cell(a)}<td>≠${cell(b)}`,
  );
  const more = Math.max(expected.length, actual.length, rows.length) - shown.length;
  return [
    `<table class="timelines"><thead><tr><th scope="col">${words.expected}<td><th scope="col">${words.actual}</thead><tbody>`,
    ...body,
    `</tbody></table>${moreLines(more, words)}`,
  ].join('\n');
}
/** Comparing more than these would take longer than anybody reads. */
const MOST_LINES = 400;

/** One timeline as text. */
export function single(lines: readonly Line[], { lines: most, characters }: Detail, words: Words): string {
  const shown = lines.slice(0, most);
  const width = timeWidth(shown);
  const text = shown.map((line) => cut(printLine(line, width), characters, words)).join('\n');
  return `<pre class="timeline">${text}</pre>${moreLines(lines.length - shown.length, words)}`;
}

function moreLines(more: number, words: Words): string {
  return more > 0 ? `<p class="small">${words.page.moreLines(more)}</p>` : '';
}
