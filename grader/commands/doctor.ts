import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createColors } from 'picocolors';
import { projectFolder } from '../build-folder';
import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import { LAYERS, LEVELS } from '../stage/containment/layers';
import type { Containment, Layer } from '../stage/containment/layers';
import { adviceFor, thisMachine } from '../stage/containment/machine';
import { stageLadder } from '../stage/containment/stage-ladder';
import { layersToLeaveOut } from '../stage/containment/without';
import { LIMITS } from '../stage/limits';
import { Player } from '../stage/player';
import { visible } from '../timeline/visible';
import { useColour } from './colour';
import type { Command, Io } from './command';
import { readLanguage } from './language-option';

const options = { lang: { type: 'string' } } as const;

export const doctor: Command = {
  summary: 'say how well this machine contains what it grades',
  help: `Usage: matsu doctor [options]

Starts a stage and says how it is contained here, layer by layer, why not better, and how to get more.

  --lang en|ja       language; default: the locale's

Exit codes: 0 a stage can be started, 1 none can, 2 wrong use, 3 the grader failed.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options });
  const words = wordsIn(readLanguage(values.lang, io)).doctor;
  const { containment, reasons, readyMs } = await startStage(io);
  const lines = [
    ...rows([
      ['matsu', matsuVersion()],
      ['Node', `${process.version}  ${process.execPath}`],
      ['git', gitVersion() ?? words.noGit],
      [words.system, `${process.platform} ${process.arch}`],
      [words.level, containment === undefined ? words.none : words.levels[containment.level]],
      ...(containment === undefined ? [] : ([[words.start, `${Math.round(readyMs)} ms`]] as const)),
    ]),
    '',
    ...layerLines(containment, reasons, words, io),
  ];
  const advice = adviceFor(containment?.level, thisMachine);
  if (advice.length > 0) lines.push('', words.more, ...advice.map((name) => `- ${words.advice[name]}`));
  io.out(`${lines.join('\n')}\n`);
  return containment === undefined ? 1 : 0;
}

interface Started {
  readonly containment: Containment | undefined;
  /** Why each of the levels above was not reached, as far as it was tried. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly readyMs: number;
}

async function startStage(io: Io): Promise<Started> {
  const ladder = stageLadder({ without: layersToLeaveOut(io.env) });
  const player = new Player(LIMITS, ladder);
  const startedMs = performance.now();
  // Why it fails is among the ladder's failures.
  await player.whenReady().catch(() => undefined);
  const readyMs = performance.now() - startedMs;
  player.close();
  return {
    containment: ladder.containment,
    reasons: new Map(ladder.failures.map(({ level, reason }) => [level, reason])),
    readyMs,
  };
}

function layerLines(
  containment: Containment | undefined,
  reasons: ReadonlyMap<string, string>,
  words: Words['doctor'],
  io: Io,
): string[] {
  const colours = createColors(useColour(io.env, io.isTerminal.out));
  const has = (layer: Layer): boolean => containment?.layers.includes(layer) ?? false;
  // Where bubblewrap is, it has made the namespaces.
  const shown = LAYERS.filter((layer) => layer !== 'unshare' || !has('bubblewrap'));
  const width = Math.max(...shown.map((layer) => layer.length));
  return shown.map((layer) => {
    const mark = has(layer) ? colours.green('✔') : colours.red('✖');
    const isLevel = (LEVELS as readonly string[]).includes(layer);
    const reason = reasons.get(layer) ?? (isLevel ? words.notInstalled : words.notHere);
    const why = has(layer) ? '' : `  (${visible(reason.replace(/\s*\n\s*/g, ' '))})`;
    return `${mark} ${layer.padEnd(width)}  ${words.layers[layer]}${why}`;
  });
}

function rows(cells: readonly (readonly [string, string])[]): string[] {
  return cells.map(([name, value]) => `${name}: ${value}`);
}

function matsuVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(projectFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function gitVersion(): string | undefined {
  try {
    return execFileSync('git', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim().replace('git version ', '');
  } catch {
    return undefined;
  }
}
