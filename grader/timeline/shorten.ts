import type { Line } from './timeline';

const FIRST = 200;
const LAST = 100;
const LONGEST = 500;

/** A timeline for people to read: of very many lines the first and the last, and no endless line; says what it cut. */
export function shorten(lines: readonly Line[]): Line[] {
  const cut = lines.length - FIRST - LAST;
  const kept =
    cut > 1
      ? [
          ...lines.slice(0, FIRST),
          // Not a sign that a print could have.
          { atMs: (lines[FIRST] as Line).atMs, sign: '!' as const, text: `… ${cut} more lines …` },
          ...lines.slice(-LAST),
        ]
      : lines;
  return kept.map((line) => ({ ...line, text: shortenLine(line.text) }));
}

/** A text in one line, cut where it is endless; says how long it was. */
export function shortenLine(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  return `${text.slice(0, end)}… (${text.length} characters)`;
}

/** The same for a text of many lines. */
export function shortenText(text: string): string {
  const lines = text.split('\n');
  const cut = lines.length - FIRST - LAST;
  const kept = cut > 1 ? [...lines.slice(0, FIRST), `… ${cut} more lines …`, ...lines.slice(-LAST)] : lines;
  return kept.map(shortenLine).join('\n');
}
