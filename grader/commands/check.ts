import { parseArgs } from 'node:util';
import { createColors } from 'picocolors';
import { check as checkCourse } from '../check/check';
import type { CheckResult } from '../check/check';
import type { Breach } from '../check/breach';
import { selectKatas } from '../course/select';
import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import { visible } from '../timeline/visible';
import { useColour } from './colour';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';

const options = { course: { type: 'string' }, write: { type: 'boolean' }, lang: { type: 'string' } } as const;

export const check: Command = {
  summary: 'prove the katas: stubs and mistakes fail, answers pass',
  help: `Usage: matsu check [kata...] [options]

Checks every rule of the course on the katas named (by number, name or part of it), or on all of them: the files are
there, the stub scores nothing, the solution and the alternatives pass, each mistake is rejected by the test that it
names, the READMEs agree, and so on. Each breach is told with its file, its rule and what to do.

  --write            record what the mistakes do in katas/NN-slug/diagnosis.json
  --course <folder>  another course: a folder with katas/ and solutions/
  --lang en|ja       language of what is told; default: the locale's

Exit codes: 0 every rule is kept, 1 breaches, 2 wrong use, 3 the check itself failed.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const language = readLanguage(values.lang, io);
  const course = courseOf(values.course, io);
  const katas = selectKatas(course, positionals);
  const result = await checkCourse({ course, katas, write: values.write ?? false, language });
  io.out(told(result, wordsIn(language).check, io));
  return result.breaches.length === 0 ? 0 : 1;
}

function told({ breaches, proof, unchecked }: CheckResult, words: Words['check'], io: Io): string {
  const colours = createColors(useColour(io.env, io.isTerminal.out));
  const groups = groupByKata(breaches);
  const lines = [...groups].flatMap(([kata, found]) => [
    `${colours.red('✖')} ${colours.bold(kata ?? 'katas/, solutions/')}`,
    ...found.flatMap(({ file, rule, text }: Breach) => [
      `    ${visible(file)}  ${colours.dim(`[${rule}]`)}`,
      `      ${visible(text)}`,
    ]),
    '',
  ]);
  const { katas, tests, mistakes, alternatives, stubScores } = proof;
  return [
    ...lines,
    ...unchecked,
    words.proof(katas, tests, mistakes, alternatives, stubScores),
    ...(breaches.length === 0 ? [] : [colours.red(words.breaches(breaches.length))]),
    '',
  ].join('\n');
}

function groupByKata(breaches: readonly Breach[]): Map<string | null, Breach[]> {
  const groups = new Map<string | null, Breach[]>();
  for (const breach of breaches) groups.set(breach.kata, [...(groups.get(breach.kata) ?? []), breach]);
  return groups;
}
