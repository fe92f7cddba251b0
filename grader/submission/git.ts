import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { UseError } from '../use-error';

export interface GitResult {
  readonly isDone: boolean;
  readonly out: Buffer;
  /** One line: what git complained about last. */
  readonly complaint: string;
}

export interface GitOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly input?: string;
  /** Absolute; another index than the repository's own. */
  readonly index?: string;
}

/** Real milliseconds. */
const GIT_MS = 60_000;
const LARGEST_ANSWER = 256 * 1024 * 1024;

/** What a repository's configuration or environment could make git run or look at, switched off. */
const HARDENED = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor='],
  ...['-c', `core.hooksPath=${devNull}`],
  ...['-c', 'core.warnAmbiguousRefs=true'],
];

/**
 * Runs git, for reading only: no hooks, filters or replaced objects, nothing fetched, nothing of the `GIT_*`
 * environment.
 * @throws UseError when git is not installed, or its answer is endless
 */
export function git(args: readonly string[], { cwd, input, index }: GitOptions): GitResult {
  const { status, stdout, stderr, error } = spawnSync(executable(), [...HARDENED, ...args], {
    cwd,
    input: input ?? '',
    env: environment(index),
    maxBuffer: LARGEST_ANSWER,
    timeout: GIT_MS,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  if (error !== undefined) {
    throw new UseError(`expected git to answer, got ${error.message}: is the repository in order?`);
  }
  return { isDone: status === 0, out: stdout, complaint: lastComplaint(stderr.toString()) };
}

function environment(index: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    // The complaints are read, so they are to be in one language.
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // For git before 2.45, which fetches what a partial clone lacks: no protocol is called so.
    GIT_ALLOW_PROTOCOL: 'none',
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  };
}

/** Looked for by hand, since a relative folder in `PATH`, or Windows, would find a git of the submission's. */
function executable(): string {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const found = folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isExecutable);
  if (found === undefined) throw new UseError('expected git to be installed, got none in PATH: install it');
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The error if there is one, else the last warning. */
function lastComplaint(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
  return fatal.replace(/^(fatal|error|warning): /, '');
}
