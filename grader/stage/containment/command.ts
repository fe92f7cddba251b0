import { existsSync } from 'node:fs';

/** A program by its absolute path, with its arguments. */
export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * The program of this name that the system itself installed. Never one of `PATH`: that could name a folder that holds
 * a submission.
 */
export function systemProgram(name: string, exists: (path: string) => boolean = existsSync): string | undefined {
  return ['/usr/bin', '/bin', '/run/current-system/sw/bin'].map((folder) => `${folder}/${name}`).find(exists);
}
