import { breakCommands } from './log';

/** The text of a GitHub workflow command, `::error …::text`; it may have several lines. */
export function escapeCommandText(text: string): string {
  return breakCommands(text).replace(/[%\r\n]/g, percent);
}

/** The value of a property of a workflow command, `::error title=value::…`. */
export function escapeCommandProperty(text: string): string {
  return breakCommands(text).replace(/[%\r\n:,]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
