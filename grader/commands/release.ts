import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../build-folder';
import { release as releaseCourse } from '../course/release';
import { wordsIn } from '../language/words';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';

const options = { course: { type: 'string' }, lang: { type: 'string' } } as const;

export const release: Command = {
  summary: 'write the student edition of the course',
  help: `Usage: matsu release <folder> [options]

Writes the student edition into a new or empty folder: katas, what comes with them, the record of the mistakes and the
grader; no solution, no mistake, no alternative, no hidden spec, and no history. In a git repository only what git
tracks is given away. Nothing is overwritten.

  --course <folder>  another course: its katas and READMEs, with this grader
  --lang en|ja       language of the messages; default: the locale's
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const words = wordsIn(readLanguage(values.lang, io)).release;
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new UseError(`expected one folder, got ${positionals.length}: matsu release <folder>`);
  }
  const course = courseOf(values.course, io);
  const files = releaseCourse(projectFolder(), course, path.resolve(io.cwd, folder));
  io.out(`${words.written(course.katas.length, files.length, folder)}\n`);
  return Promise.resolve(0);
}
