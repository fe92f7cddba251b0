import stringWidth from 'string-width';

/** Text in exactly so many columns, full-width characters counted as two: cut with `…`, or filled with blanks. */
export function fit(text: string, columns: number): string {
  const width = stringWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let [kept, used] = ['', 0];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const next = stringWidth(segment);
    if (used + next > columns - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept}…${' '.repeat(columns - 1 - used)}`;
}
