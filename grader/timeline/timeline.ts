import type { Settled, Stopped, TraceData, TraceLine } from '../stage/trace';
import { visible } from './visible';

/**
 * `|` a print, `#` a print on stderr, `~` a print whose order among the `~` of its instant is free (expected
 * timelines only), `=` how the scenario settled, `!` what else the stage saw.
 */
export type Sign = '|' | '#' | '~' | '=' | '!';

/** One line of a timeline; the text is visible text, see `visible()`. */
export interface Line {
  readonly atMs: number;
  readonly sign: Sign;
  readonly text: string;
}

/** The lines of what the stage saw. The `=` line stands after every line of its own instant. */
export function linesOf({ lines, settled, stopped }: TraceData): Line[] {
  const all = lines.map(toLine);
  if (settled !== null) {
    const after = all.findIndex((line) => line.atMs > settled.atMs);
    const line: Line = { atMs: settled.atMs, sign: '=', text: settledText(settled) };
    all.splice(after === -1 ? all.length : after, 0, line);
  }
  if (stopped !== null)
    all.push({ atMs: stopped.atMs, sign: settled === null ? '=' : '!', text: stoppedText(stopped) });
  return all;
}

/** Lines as text, the canonical form: one line each, no padding. With `width`, times are padded for the eye. */
export function print(lines: readonly Line[], width = 0): string {
  return lines.map((line) => printLine(line, width)).join('\n');
}

export function printLine({ atMs, sign, text }: Line, width = 0): string {
  return `${seconds(atMs).padEnd(width)}  ${sign}${text === '' ? '' : ` ${text}`}`;
}

/** How wide the widest time of these lines is. */
export function timeWidth(...timelines: (readonly Line[])[]): number {
  return Math.max(0, ...timelines.flat().map((line) => seconds(line.atMs).length));
}

/** Milliseconds as seconds without trailing zeros: `0s`, `0.25s`, `3s`. */
export function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(3))}s`;
}

/**
 * Reads a timeline as people write it: indented, times padded or not.
 * @throws TimelineError naming the first line that is none
 */
export function parse(text: string): Line[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map(parseLine);
}

/** A timeline that cannot be read: a mistake of whoever wrote the spec. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError';
}

function parseLine(line: string): Line {
  const match = /^(\d+(?:\.\d{1,3})?)s\s+([|#~=!])(?:\s(.*))?$/.exec(line);
  if (match === null) {
    throw new TimelineError(
      `expected a time, a sign (| # ~ = !) and a text, as in "0.25s | hello", got "${line}": mend this line of the timeline`,
    );
  }
  const [, time, sign, text = ''] = match;
  return { atMs: Math.round(Number(time) * 1000), sign: sign as Sign, text: text.trim() };
}

function toLine({ atMs, kind, text }: TraceLine): Line {
  switch (kind) {
    case 'print':
      return { atMs, sign: '|', text: visible(text) };
    case 'print-error':
      return { atMs, sign: '#', text: visible(text) };
    case 'unhandled':
      return { atMs, sign: '!', text: `unhandled rejection: ${visible(text)}` };
    case 'uncaught':
      return { atMs, sign: '!', text: `uncaught ${visible(text)}` };
  }
}

function settledText({ kind, text }: Settled): string {
  if (kind === 'never') return 'never settles';
  return text === '' ? kind : `${kind} ${visible(text)}`;
}

/** The verdict on a play that had to be stopped. English: it is part of the notation, like the rest of it. */
function stoppedText({ reason, text }: Stopped): string {
  return `stopped: ${STOPPED[reason](visible(text))}`;
}

const STOPPED: Readonly<Record<Stopped['reason'], (text: string) => string>> = {
  'sync-loop': () => 'an endless loop that never waits',
  'microtask-loop': () => 'an endless loop of promises, no timer gets its turn',
  'endless-ticks': () => 'endless nextTicks, no time passes',
  'endless-immediates': () => 'endless immediates, no time passes',
  'endless-timers': () => 'endless timers',
  'virtual-time': () => 'more than seven days have passed',
  'busy-wait': () => 'a loop that waits for the clock, which cannot move while it runs',
  output: () => 'too much was printed',
  exit: (code) => `process.exit(${code}) was called`,
  'out-of-memory': () => 'out of memory',
  crashed: () => 'the process crashed',
  'wall-time': () => 'it took too long',
};
