/**
 * Text in one line in which nothing is hidden: line ends, tabs and backslashes as in a string literal, other
 * control characters, direction marks, zero-width characters and lone surrogates as `\u{…}`. Different texts
 * stay different, so that it can be compared.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, escape);
}

/**
 * As `visible()`, for text that is only looked at: backslashes and blanks stay as they are, so that what is visible
 * already stays as it is.
 */
export function unhidden(text: string): string {
  return text.replace(CONTROLS, escape);
}

const CONTROLS = new RegExp(
  [
    '[\\u0000-\\u001f\\u007f-\\u009f]',
    // Soft hyphen, direction marks and overrides, zero-width characters, line and paragraph separators.
    '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\uffff]',
    // Tags, which are letters that are never drawn.
    '\\udb40[\\udc00-\\udc7f]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'g',
);

/** A blank at the end could not be seen. */
const HIDDEN = new RegExp(`\\\\|${CONTROLS.source}| $`, 'g');

const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  return SHORT[character] ?? `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}
