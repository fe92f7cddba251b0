import path from 'node:path';
import { UseError } from '../use-error';
import { jestPlan } from '../judge/jest-config';
import type { Command, Io } from './command';

export const test: Command = {
  summary: "run the spec of this branch's kata, or the project's own tests",
  help: `Usage: matsu test [Jest's options]

On a branch named for a kata (kata/08-side-by-side, ann/kata-08, 08), or with KATA=08: the spec of that kata on
the working tree. Anywhere else: the project's own tests and every spec on its solution.

  --course <folder>  another course: a folder with katas/

All other options go to Jest, --watch among them. Exit codes are Jest's.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { course, rest } = takeCourse(args, io);
  const { kata, config } = jestPlan(io.env, course);
  if (kata !== undefined) io.err(`kata ${kata.id}\n`);
  const { run: runJest } = await import('jest-cli');
  // Sets the exit code itself when it is done.
  await runJest(['--config', JSON.stringify(config), ...(kata === undefined ? rest : rest.map(watchAll))]);
  return 0;
}

/** Specs import a kata's types only, so Jest does not see that a spec belongs to the file that changed. */
function watchAll(arg: string): string {
  return arg === '--watch' ? '--watchAll' : arg;
}

/** Jest's options are not ours to read, so `--course` is taken out by hand. */
function takeCourse(args: readonly string[], io: Io): { course: string | undefined; rest: string[] } {
  const at = args.indexOf('--course');
  if (at === -1) return { course: undefined, rest: [...args] };
  const folder = args[at + 1];
  if (folder === undefined) throw new UseError('expected a folder after --course, got nothing: name the folder');
  return { course: path.resolve(io.cwd, folder), rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}
