import type { Words } from '../language/words';

/** Characters of a line, and lines of a text, that people are shown; the JSON report has all of them. */
const MOST_CHARACTERS = 200;
const MOST_LINES = 50;
/** Of these the last ones. */
const TAIL_CHARACTERS = 40;
const TAIL_LINES = 10;

/** A line cut to its head and tail, with a mark that says how much is not shown. */
export function clipLine(line: string, words: Words): string {
  return cutMiddle(line, MOST_CHARACTERS, words.moreCharacters);
}

/** A name or a path, cut in every language alike. */
export function clipName(name: string): string {
  return cutMiddle(name, MOST_CHARACTERS - 1, () => '…');
}

/** Lines cut to the first and the last ones, with a line between them that says how many are not shown. */
export function clipLines<Line>(lines: readonly Line[], mark: (hidden: number) => Line): Line[] {
  const tooMany = lines.length - MOST_LINES;
  if (tooMany <= 0) return [...lines];
  const head = MOST_LINES - TAIL_LINES;
  return [...lines.slice(0, head), mark(tooMany), ...lines.slice(head + tooMany)];
}

/** Cuts between characters, not code units. A megabyte is not taken apart for its ends. */
function cutMiddle(text: string, most: number, mark: (hidden: number) => string): string {
  if (text.length <= most) return text;
  const tooMany = countCharacters(text) - most;
  if (tooMany <= 0) return text;
  const headLength = most - TAIL_CHARACTERS;
  const head = Array.from(text.slice(0, 2 * headLength)).slice(0, headLength);
  const tail = Array.from(text.slice(-2 * TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
  return `${head.join('')}${mark(tooMany)}${tail.join('')}`;
}

function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}
