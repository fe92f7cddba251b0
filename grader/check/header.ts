/** What the first three lines of a mistake say. */
export interface Header {
  /** The test that must reject it, by its full name. */
  readonly caughtBy: string;
  /** Sentences that complete "Your program does exactly what it does when …". */
  readonly en: string;
  readonly ja: string;
}

/** The part of the header that a line is missing from or wrong in; the whole of it when it is right. */
export function readHeader(source: string): Header | { readonly missing: 'caught by' | 'en' | 'ja' } {
  const [first = '', second = '', third = ''] = source.split('\n');
  const caughtBy = /^\/\/ caught by: (\S.*)$/.exec(first.trimEnd())?.[1];
  const en = /^\/\/ en: (\S.*\.)$/.exec(second.trimEnd())?.[1];
  const ja = /^\/\/ ja: (\S.*とき)$/.exec(third.trimEnd())?.[1];
  if (caughtBy === undefined) return { missing: 'caught by' };
  if (en === undefined) return { missing: 'en' };
  return ja === undefined ? { missing: 'ja' } : { caughtBy, en, ja };
}
