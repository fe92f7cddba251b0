import { distance } from 'fastest-levenshtein';
import { check } from './commands/check';
import type { Command, Io } from './commands/command';
import { comment } from './commands/comment';
import { doctor } from './commands/doctor';
import { grade } from './commands/grade';
import { hint } from './commands/hint';
import { merge } from './commands/merge';
import { newKata } from './commands/new';
import { play } from './commands/play';
import { preCommit } from './commands/pre-commit';
import { release } from './commands/release';
import { report } from './commands/report';
import { test } from './commands/test';
import { RefusedError } from './judge/judge-error';
import { guardAgainstDebugger } from './judge/debugger-guard';
import { projectFolder } from './build-folder';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UseError } from './use-error';

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  comment,
  doctor,
  grade,
  hint,
  merge,
  new: newKata,
  play,
  'pre-commit': preCommit,
  release,
  report,
  test,
};

/** Runs a command line and sets the exit code; the only place that does. */
export function main(argv: string[]): void {
  guardAgainstDebugger();
  // Until there is a result: a process that ends before has failed.
  process.exitCode = 3;
  process.on('uncaughtException', (error) => {
    sayFailure(error);
    process.exit(3);
  });
  run(argv, processIo()).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = 3;
      sayFailure(error);
    },
  );
}

function sayFailure(error: unknown): void {
  if (error instanceof RefusedError) {
    process.stderr.write(`matsu: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    return;
  }
  process.stderr.write(
    `${(error as Partial<Error> | undefined)?.stack ?? String(error)}\nmatsu: this is a failure of the grader itself, no mark was given\n`,
  );
}

/** Gives the exit code: 0 done, 1 a result below what was asked for, 2 wrong use. Rejects when we are at fault. */
export async function run(argv: string[], io: Io): Promise<number> {
  const [name = '--help', ...args] = argv;
  try {
    if (name === '--help' || name === '-h' || name === 'help') return help(args[0], io);
    if (name === '--version' || name === '-v') return version(io);
    const command = commandNamed(name);
    if (args.includes('--help') || args.includes('-h')) return help(name, io);
    return await command.run(args, io);
  } catch (error) {
    if (!isWrongUse(error)) throw error;
    io.err(`matsu: ${(error as Error).message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 2;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS[name];
  if (command !== undefined && Object.hasOwn(COMMANDS, name)) return command;
  const names = Object.keys(COMMANDS);
  const nearest = names.reduce((best, next) => (distance(name, next) < distance(name, best) ? next : best));
  throw new UseError(`expected a command (${names.join(', ')}), got '${name}': did you mean ${nearest}?`);
}

function help(name: string | undefined, io: Io): number {
  if (name !== undefined) {
    io.out(commandNamed(name).help);
    return 0;
  }
  const rows = Object.entries(COMMANDS).map(([key, { summary }]) => `  ${key.padEnd(12)}${summary}`);
  io.out(
    `matsu: katas for async/await, graded on virtual time\n\nUsage: matsu <command> [options]\n\n${rows.join('\n')}\n\n` +
      'matsu <command> --help says more. Exit codes: 0 done, 1 below what was asked for, 2 wrong use, 3 the grader failed.\n',
  );
  return 0;
}

function version(io: Io): number {
  const { version: ours } = JSON.parse(readFileSync(path.join(projectFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  io.out(`${ours}\n`);
  return 0;
}

function isWrongUse(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof UseError || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}

function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: { out: process.stdout.isTTY, err: process.stderr.isTTY },
    columns: process.stdout.columns || Number(process.env['COLUMNS']) || 80,
  };
}
