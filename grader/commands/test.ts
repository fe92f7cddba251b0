import path from 'node:path';
import { UseError } from '../use-error';
import { jestPlan } from '../judge/jest-config';
import { wordsIn } from '../language/words';
import type { Language } from '../language/words';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { grade } from './grade';
import { readLanguage } from './language-option';
import { freshSeed, readSeed } from './seed-option';

export const test: Command = {
  summary: "run the spec of this branch's kata, or the project's own tests",
  help: `Usage: matsu test [Jest's options]

On a branch named for a kata (kata/08-side-by-side, ann/kata-08, 08), or with KATA=08: the spec of that kata on
the working tree. Anywhere else: the project's own tests and every spec on its solution; in a student edition, which
has neither, all katas are graded as they are.

  --course <folder>  another course: a folder with katas/
  --seed <n>         of the random inputs; default: fresh for a kata, always the same for the project's own tests
  --lang en|ja       language of the messages; default: the locale's

All other options go to Jest, --watch among them. Exit codes are Jest's.
`,
  run,
};

/** Of the project's own tests: what passed once passes always. */
const OWN_SEED = 1;

async function run(args: string[], io: Io): Promise<number> {
  const [folder, others] = take('--course', args);
  const [asked, more] = take('--seed', others);
  const [lang, rest] = take('--lang', more);
  const course = folder === undefined ? undefined : path.resolve(io.cwd, folder);
  const language = readLanguage(lang, io);
  const { kata, config, isStudentEdition } = jestPlan(io.env, course, language);
  if (isStudentEdition) return gradeAll(course, asked, language, rest, io);
  const seed = asked !== undefined ? readSeed(asked) : kata === undefined ? OWN_SEED : freshSeed();
  if (kata !== undefined) io.err(`kata ${kata.id}\n`);
  const { run: runJest } = await import('jest-cli');
  // Sets the exit code itself when it is done. Jest hands its seed to each environment, and --watch keeps it.
  const options = kata === undefined ? rest : rest.map(watchAll);
  await runJest(['--config', JSON.stringify(config), '--seed', String(seed), ...options]);
  return 0;
}

/** Outside of a kata's branch a student edition has nothing to test but the answers, of which some are not written. */
async function gradeAll(
  course: string | undefined,
  seed: string | undefined,
  language: Language,
  rest: readonly string[],
  io: Io,
): Promise<number> {
  const example = courseOf(course, io).katas[0]?.id ?? '';
  if (rest.length > 0) {
    throw new UseError(
      `expected a kata's branch for ${rest[0]}, got another: git switch -c kata/${example}, or KATA=${example}`,
    );
  }
  io.err(`${wordsIn(language).noKataBranch(example)}\n`);
  const options = [
    ...(course === undefined ? [] : ['--course', course]),
    ...(seed === undefined ? [] : ['--seed', seed]),
  ];
  return grade.run([...options, '--lang', language], io);
}

/** Specs import a kata's types only, so Jest does not see that a spec belongs to the file that changed. */
function watchAll(arg: string): string {
  return arg === '--watch' ? '--watchAll' : arg;
}

/** Jest's options are not ours to read, so ours are taken out by hand: `--name value` or `--name=value`. */
function take(name: string, args: readonly string[]): [value: string | undefined, rest: string[]] {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at === -1) return [undefined, [...args]];
  const isApart = args[at] === name;
  const value = isApart ? args[at + 1] : args[at]?.slice(name.length + 1);
  if (!value) throw new UseError(`expected a value after ${name}, got nothing: give one, or leave out the option`);
  return [value, args.toSpliced(at, isApart ? 2 : 1)];
}
