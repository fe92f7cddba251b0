/**
 * Lines as a CI job's log may hold them. GitHub's runner takes a line that begins with `::`, blanks or not, and
 * `##[` anywhere in a line for commands to itself; other runners know `##vso[` and `##teamcity[`.
 */
export function escapeLog(line: string): string {
  return breakCommands(line).replace(/^((?:\s|\u001b\[[\d;]*m)*)::/, '$1│ ::');
}

/** `##[error]` and the like, made harmless and still readable. */
export function breakCommands(text: string): string {
  return text.replace(/##(?=\w*\[)/g, '#\\u{23}');
}
