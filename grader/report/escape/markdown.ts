/**
 * Text as Markdown prose: every character that could mean something is a reference, which Markdown never reads as
 * syntax. GitHub looks for `@name` and `#1` in what comes out, so a zero-width space keeps those from calling anybody.
 */
export function escapeMarkdown(text: string): string {
  const quiet = withoutMentions(oneLine(text)).replace(/#(?=\d)|\bGH-(?=\d)/gi, '$&\u200b');
  return quiet.replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`);
}

/** ASCII punctuation, but for what means nothing where it stands: `22.2 %`, `kata-08`, `points: 3`. */
const MEANINGFUL = /(?![,;%/'"?$^])(?!(?<=\d)\.\d)(?!(?<=[a-z\d])-[a-z\d])(?!:(?: |$))[!-/:-@[-`{-~]/gi;

/** Text as code within a line. Not for a table, where `|` would end the cell. */
export function markdownCode(text: string): string {
  const inside = withoutMentions(oneLine(text));
  if (inside.trim() === '') return escapeMarkdown(text);
  const ticks = '`'.repeat(longestRun(inside) + 1);
  // Markdown takes one blank at either end away.
  const pad = /^[ `]|[ `]$/.test(inside) ? ' ' : '';
  return `${ticks}${pad}${inside}${pad}${ticks}`;
}

/** Lines as a block of code, in a fence that nothing inside can close. @param kind of code, for its colours */
export function markdownBlock(lines: readonly string[], kind: '' | 'diff' = ''): string {
  const inside = withoutMentions(lines.map(oneLine).join('\n'));
  const fence = '`'.repeat(Math.max(3, longestRun(inside) + 1));
  return `${fence}${kind}\n${inside}\n${fence}`;
}

function withoutMentions(text: string): string {
  return text.replaceAll('@', '@\u200b');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
