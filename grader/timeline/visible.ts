/**
 * Text in one line in which nothing is hidden: line ends, tabs and backslashes as in a string literal, other
 * control characters, direction marks, zero-width characters and lone surrogates as `\u{…}`. Different texts
 * stay different, so that it can be compared.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, escape);
}

const HIDDEN = new RegExp(
  [
    '\\\\',
    '[\\u0000-\\u001f\\u007f-\\u009f]',
    // Soft hyphen, direction marks and overrides, zero-width characters, line and paragraph separators.
    '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
    // A blank at the end could not be seen.
    ' $',
  ].join('|'),
  'g',
);

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  return SHORT[character] ?? `\\u{${character.charCodeAt(0).toString(16)}}`;
}
