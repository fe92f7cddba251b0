import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../build-folder';
import { kataOfBranch } from '../course/branch';
import { HintMemory } from '../course/hint-memory';
import type { Course, KataFolder } from '../course/kata';
import { readKata } from '../course/read-course';
import { selectKata } from '../course/select';
import { wordsIn } from '../language/words';
import { git } from '../submission/git';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';

const options = { again: { type: 'boolean' }, course: { type: 'string' }, lang: { type: 'string' } } as const;

export const hint: Command = {
  summary: 'tell the next hint of a kata',
  help: `Usage: matsu hint [kata] [options]

Tells one hint more each time, from vague to plain. Without a kata: that of the branch, as in npm test.

  --again            those told so far, and no other
  --course <folder>  another course: a folder with katas/
  --lang en|ja       language of the hints; default: the locale's

How many were told is kept in the git folder (.git/matsu/hints.json), where nothing is committed from; without git,
in node_modules/.cache/matsu of Matsu itself. To begin anew, remove that file.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const language = readLanguage(values.lang, io);
  const words = wordsIn(language).hint;
  const course = courseOf(values.course, io);
  const folder = kataOf(positionals, course, io);
  const hints = readKata(folder).hints[language];
  const memory = new HintMemory(memoryFile(course));

  const seen = Math.min(memory.seen(folder.folder), hints.length);
  const told = values.again ? seen : Math.min(seen + 1, hints.length);
  if (told > seen) memory.remember(folder.folder, told);
  // When nothing new is left, all of them are told again.
  const from = told > seen ? told - 1 : 0;
  const lines = hints.slice(from, told).map((text, at) => `${from + at + 1}/${hints.length}  ${text}`);
  if (lines.length === 0) lines.push(words.none);
  io.out(`${[...lines, '', words.remaining(hints.length - told, folder.id)].join('\n')}\n`);
  return Promise.resolve(0);
}

function kataOf([word, ...more]: readonly string[], course: Course, io: Io): KataFolder {
  if (more.length > 0) throw new UseError(`expected one kata, got ${more.length + 1} words: name one`);
  const kata = word === undefined ? kataOfBranch(course, io.env, course.folder) : selectKata(course, word);
  if (kata !== undefined) return kata;
  throw new UseError('expected a kata or a branch of one, got neither: matsu hint <kata>, 08 for instance');
}

function memoryFile(course: Course): string {
  const { isDone, out } = git(['rev-parse', '--absolute-git-dir'], { cwd: course.folder });
  const folder = isDone
    ? path.join(out.toString().trim(), 'matsu')
    : path.join(projectFolder(), 'node_modules', '.cache', 'matsu');
  return path.join(folder, 'hints.json');
}
