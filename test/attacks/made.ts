/** What would not survive an editor, or is too long to be kept as a file: made of the file by its attack's number. */
export const MADE: Readonly<Record<string, (source: string) => string>> = {
  '002': (source) => `\ufeff${source.replaceAll('\n', '\r\n')}`,
  '088': (source) =>
    source.replace(/\\u\{(20[0-9a-f]{2})\}/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  '103': (source) => source.replace('FILLER', 'x'.repeat(200_000)),
  '107': (source) => source.replace('TERMS', Array(20_000).fill('1').join('+')),
  '108': (source) => source.replace('BRACKETS', '['.repeat(100_000) + ']'.repeat(100_000)),
};
