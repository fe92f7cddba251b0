import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../build-folder';
import { scaffold } from '../course/scaffold';
import { wordsIn } from '../language/words';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { readLanguage } from './language-option';

const options = { course: { type: 'string' }, lang: { type: 'string' } } as const;

export const newKata: Command = {
  summary: 'begin a new kata',
  help: `Usage: matsu new <slug> [options]

Writes the files of the next kata: its five files, a solution, four mistakes and two alternatives, with a TODO
wherever something is left to be written. matsu check tells what that is. Nothing that is there is overwritten.

  --course <folder>  another course; a folder without katas/ becomes one
  --lang en|ja       language of the messages; default: the locale's
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const words = wordsIn(readLanguage(values.lang, io)).scaffold;
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0) {
    throw new UseError(`expected one name, got ${positionals.length}: matsu new <slug>, map-limit for instance`);
  }
  const course = values.course === undefined ? projectFolder() : path.resolve(io.cwd, values.course);
  const { id, files } = scaffold(course, slug);
  const option = values.course === undefined ? '' : ` --course ${values.course}`;
  io.out(`${files.map((file) => `${file}\n`).join('')}\n${words.next(`npx matsu check ${id}${option}`)}\n`);
  return Promise.resolve(0);
}
