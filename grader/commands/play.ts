import path from 'node:path';
import { parseArgs } from 'node:util';
import { createColors } from 'picocolors';
import { callExport } from '../course/call-export';
import type { KataFolder } from '../course/kata';
import { selectKata } from '../course/select';
import { findingsOf } from '../findings/findings';
import { wordsIn } from '../language/words';
import type { Language } from '../language/words';
import { characters } from '../picture/characters';
import { pictureOf } from '../picture/picture';
import { problemMessage } from '../spec/problem-message';
import { functionSource, toSource } from '../spec/source';
import { perform } from '../stage/perform';
import { Player } from '../stage/player';
import type { PlayProblem, TraceData } from '../stage/trace';
import { playForReal } from '../stage/real';
import { readKataFile } from '../submission/read-kata-file';
import { toModule } from '../submission/to-module';
import { linesOf, print, timeWidth } from '../timeline/timeline';
import { waitsOf } from '../timeline/waits';
import { UseError } from '../use-error';
import { useColour } from './colour';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';

const options = {
  real: { type: 'boolean' },
  picture: { type: 'boolean' },
  dir: { type: 'string' },
  course: { type: 'string' },
  lang: { type: 'string' },
} as const;

export const play: Command = {
  summary: 'run your function and print its timeline',
  help: `Usage: matsu play <kata> [export] [arguments...] [options]

Calls an exported function of the kata's kata.ts (main, or the only one, if none is named) with the arguments,
each JSON or else taken as text, and prints its timeline.

  --real             on the real clock: three seconds take three seconds
  --picture          draws it: a line for each print and each function that waits, over time
  --dir <folder>     where NN-slug/kata.ts is; default: the working tree
  --course <folder>  another course: a folder with katas/
  --lang en|ja       language of what explains it; default: the locale's
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const language = readLanguage(values.lang, io);
  const [word, name, ...rest] = positionals;
  const course = courseOf(values.course, io);
  if (word === undefined) throw new UseError('expected a kata, got nothing: matsu play <kata>, 08 for instance');
  const kata = selectKata(course, word);
  const base = values.dir === undefined ? kata.folder : path.join(path.resolve(io.cwd, values.dir), kata.id);
  const module = await toModule(readKataFile(path.join(base, 'kata.ts')), kata.folder);
  if ('problem' in module) throw cannotPlay(kata, module.problem, language);
  if (values.real && values.picture) {
    throw new UseError('expected --real or --picture, got both: the picture is drawn of what the virtual clock saw');
  }
  const scenario = functionSource(callExport);
  const sent = [toSource(name), ...rest.map((arg) => toSource(parseArgument(arg)))];
  if (values.real) return playForReal(module, scenario, sent, (text) => io.out(text));

  const player = new Player();
  try {
    const outcome = await perform(player, module, { scenario, args: sent });
    if ('problem' in outcome) throw cannotPlay(kata, outcome.problem, language);
    const findings = findingsOf(outcome.trace, null, language);
    const shown = values.picture ? picture(outcome.trace, language, io) : timeline(outcome.trace);
    io.out([...shown, ...findings.map(({ text }) => `→ ${text}`), ''].join('\n'));
    return 0;
  } finally {
    player.close();
  }
}

function timeline(trace: TraceData): string[] {
  const lines = linesOf(trace);
  return [print(lines, timeWidth(lines))];
}

function picture(trace: TraceData, language: Language, io: Io): string[] {
  const colours = createColors(useColour(io.env, io.isTerminal.out));
  return characters(pictureOf(null, linesOf(trace), waitsOf(trace)), io.columns, colours, wordsIn(language));
}

function cannotPlay(kata: KataFolder, problem: PlayProblem, language: Language): UseError {
  return new UseError(problemMessage(kata.id, problem, language));
}

function parseArgument(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
