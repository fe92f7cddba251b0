import path from 'node:path';
import { parseArgs } from 'node:util';
import { createColors } from 'picocolors';
import type { Course } from '../course/kata';
import { readKata } from '../course/read-course';
import { judge } from '../judge/judge';
import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import type { Change, KataReport } from '../score/report';
import { scoreKata } from '../score/score';
import { changesSince } from '../submission/changes';
import { readWorktree } from '../submission/folder';
import { kataPath, readIndex } from '../submission/git-submission';
import { Repository } from '../submission/repository';
import type { Submission } from '../submission/submission';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import { useColour } from './colour';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';
import { freshSeed } from './seed-option';

const options = { course: { type: 'string' }, lang: { type: 'string' } } as const;

export const preCommit: Command = {
  summary: 'check the katas that are about to be committed',
  help: `Usage: matsu pre-commit [options]

For git's hook of that name: each kata.ts that is staged, as it is staged, has to have no type errors and to pass
its spec. A stub that is new to the repository may stay untouched. Nothing is written, neither to the working tree
nor to the index.

  --course <folder>  another course: a folder with katas/
  --lang en|ja       language of the messages; default: the locale's

Exit codes: 0 nothing to say against the commit, 1 a kata is not ready, 2 wrong use, 3 the grader failed.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options });
  const language = readLanguage(values.lang, io);
  const whole = courseOf(values.course, io);
  const repository = repositoryOf(whole, io);
  const staged = stagedKatas(whole, repository);
  if (staged.size === 0) return 0;

  const course = { ...whole, katas: whole.katas.filter(({ id }) => staged.has(id)) };
  const submission = readIndex(course, repository, repository.prefix);
  const seed = freshSeed();
  const request = { course, katas: course.katas.map(readKata), submission, language, seed };
  const { outcomes, containment } = await judge(request);
  const katas = outcomes.map(scoreKata);
  const refused = katas.filter((kata) => !isReady(kata, staged));
  const words = wordsIn(language).staged;
  const lines = [...katas.flatMap((kata) => kataLines(kata, !refused.includes(kata), words, io))];
  lines.push(...advice(refused, differing(course, submission, repository), seed, words));
  lines.push(createColors(useColour(io.env, io.isTerminal.err)).dim(wordsIn(language).containment(containment.level)));
  io.err(`${lines.join('\n')}\n`);
  return refused.length === 0 ? 0 : 1;
}

/** With the index that git hands to its hooks: `git commit --all` fills another one than the usual. */
function repositoryOf(course: Course, io: Io): Repository {
  const index = io.env['GIT_INDEX_FILE'];
  const repository = Repository.around(course.folder, course.folder, index && path.resolve(io.cwd, index));
  if (repository !== undefined) return repository;
  throw new UseError(`expected a git repository around ${course.folder}, got none: this is a hook of git's`);
}

/** The katas that a commit would change, but not those that it would take away. */
function stagedKatas(course: Course, repository: Repository): Map<string, Change['change']> {
  // Before the first commit, everything is new.
  const head = repository.find('HEAD^{commit}') ?? emptyTree(repository);
  const { katas } = changesSince(course, repository, repository.prefix, head, null);
  return new Map([...katas].filter(([, change]) => change !== 'deleted'));
}

function emptyTree(repository: Repository): string {
  return repository.read(['hash-object', '-t', 'tree', '--stdin']).toString().trim();
}

function isReady({ kata, status }: KataReport, staged: ReadonlyMap<string, Change['change']>): boolean {
  return status === 'passed' || (status === 'untouched' && staged.get(kata) === 'added');
}

function kataLines(
  { kata, status, problem, tests }: KataReport,
  isReady: boolean,
  words: Words['staged'],
  io: Io,
): string[] {
  const colours = createColors(useColour(io.env, io.isTerminal.err));
  if (isReady) {
    return [`${colours.green('✔')} ${status === 'passed' ? words.passes(kata, tests.length) : words.untouched(kata)}`];
  }
  const start = colours.red('✖');
  if (problem !== null) return [`${start} ${words.isWrong(kata)}`, `    ${visible(problem.text)}`];
  const failing = tests.filter((test) => test.status !== 'passed');
  return [
    `${start} ${words.fails(kata, tests.length - failing.length, tests.length)}`,
    ...failing.map(({ name }) => `    ${start} ${name}`),
  ];
}

/** What to do about it. Only a spec that fails is a reason to go past the hook. */
function advice(
  refused: readonly KataReport[],
  differing: ReadonlyMap<string, string>,
  seed: number,
  words: Words['staged'],
): string[] {
  const failing = refused.filter(({ problem }) => problem === null).map(({ kata }) => kata);
  return [
    ...refused.flatMap(({ kata }) => (differing.has(kata) ? [words.differs(differing.get(kata) as string)] : [])),
    ...(failing.length === 0 ? [] : [words.show(failing.join(' '), seed), words.inWork]),
  ];
}

/** The katas whose file in the working tree is another than the staged one, with its path. */
function differing(course: Course, staged: Submission, repository: Repository): Map<string, string> {
  const { files } = readWorktree(course);
  const changed = course.katas.filter(({ id }) => JSON.stringify(files[id]) !== JSON.stringify(staged.files[id]));
  return new Map(changed.map(({ id }) => [id, kataPath(repository.prefix, id)]));
}
