import type { Words } from '../language/words';

/** Characters of a line, and lines of a text, that people are shown; the JSON report has all of them. */
const MOST_CHARACTERS = 200;
const MOST_LINES = 50;

/** A line cut to its head and tail, with a mark that says how much is not shown. */
export function clipLine(line: string, words: Words): string {
  // A code unit is never more than a character, so most lines need no counting.
  if (line.length <= MOST_CHARACTERS) return line;
  const characters = Array.from(line);
  const tooMany = characters.length - MOST_CHARACTERS;
  if (tooMany <= 0) return line;
  const head = characters.slice(0, MOST_CHARACTERS - TAIL).join('');
  return `${head}${words.moreCharacters(tooMany)}${characters.slice(-TAIL).join('')}`;
}
const TAIL = 40;

/** Lines cut to the first and the last ones, with a line between them that says how many are not shown. */
export function clipLines<Line>(lines: readonly Line[], mark: (hidden: number) => Line): Line[] {
  const tooMany = lines.length - MOST_LINES;
  if (tooMany <= 0) return [...lines];
  const head = Math.ceil(MOST_LINES * 0.8);
  return [...lines.slice(0, head), mark(tooMany), ...lines.slice(head + tooMany)];
}
