import { readFileSync, lstatSync } from 'node:fs';
import type { KataFile } from './submission';

/** Bytes; the longest reference answer has 3,000. */
export const LARGEST_FILE = 256 * 1024;

/**
 * Reads one kata file: a plain file, not a link, of text in UTF-8. Never throws: what is wrong is said in the
 * result.
 */
export function readKataFile(file: string): KataFile {
  let bytes: Buffer;
  try {
    const stat = lstatSync(file);
    if (stat.isSymbolicLink()) return unreadable('expected a file, got a link: put the text itself there');
    if (!stat.isFile()) return unreadable('expected a file, got something else: put a text file there');
    if (stat.size > LARGEST_FILE) return unreadable(tooLarge(stat.size));
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? problem('no-file', '') : unreadable(message);
  }
  return decode(bytes);
}

/** Kata text from its bytes: UTF-8, a byte order mark dropped. */
export function decode(bytes: Uint8Array): KataFile {
  if (bytes.length > LARGEST_FILE) return unreadable(tooLarge(bytes.length));
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (source.includes('\0')) return unreadable('expected text, got a NUL character: save it as UTF-8');
    return { source };
  } catch {
    return unreadable('expected text in UTF-8, got other bytes: save it as UTF-8');
  }
}

export function tooLarge(bytes: number): string {
  return `expected at most ${LARGEST_FILE / 1024} kB, got ${Math.ceil(bytes / 1024)} kB: make it shorter`;
}

export function unreadable(text: string): KataFile {
  return problem('unreadable', text);
}

function problem(kind: 'no-file' | 'unreadable', text: string): KataFile {
  return { problem: { kind, text, line: null, column: null } };
}
