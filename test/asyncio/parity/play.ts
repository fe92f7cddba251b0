import * as esbuild from 'esbuild';
import path from 'node:path';
import { Player } from '../../../grader/stage/player';
import type { TraceLine } from '../../../grader/stage/trace';
import type { Program } from './generate';

const NAMES =
  'allTasks, coroutine, createTask, currentTask, Future, gather, getRunningLoop, sleep, taskGroup, waitFor, Oops, ' +
  'isOops, isCancelledError, isTimeoutError, isException, isBaseException, held, say, keep, give, fail, stop, lock, ' +
  'semaphore, event, queue, offer, take, let_go, pump';

/** Programs played in one realm, since making one costs more than most programs. */
const BATCH = 20;
/** Printed before each program: no program prints it. */
const START = '-- start';

/** Plays programs on the stage, on the library; gives lines as oracle.py does: prints, the end, and sorted notes. */
export async function tracesOnStage(programs: readonly Program[], folder = __dirname): Promise<string[][]> {
  const code = await bundled(path.join(folder, 'environment.ts'));
  const player = new Player();
  try {
    const traces: string[][] = [];
    for (let from = 0; from < programs.length; from += BATCH) {
      traces.push(...(await playBatch(player, code, programs.slice(from, from + BATCH))));
    }
    return traces;
  } finally {
    player.close();
  }
}

async function playBatch(player: Player, code: string, programs: readonly Program[]): Promise<string[][]> {
  const runs = programs.map(
    ({ typescript }) =>
      `console.log('${START}');\nawait (() => { const { ${NAMES} } = environment();\n${typescript}\nreturn report(f0()); })();`,
  );
  const scenario = `async ({ environment, report }) => {\n${runs.join('\n')}\n}`;
  const outcome = await player.play({ code, given: {}, scenario, args: [] });
  if ('problem' in outcome || outcome.trace.stopped !== null || outcome.trace.settled?.kind !== 'resolved') {
    const seeds = programs.map(({ seed }) => seed).join(', ');
    throw new Error(`programs ${seeds} cannot be played to their end: ${JSON.stringify(outcome).slice(-300)}`);
  }
  const { lines } = outcome.trace;
  const starts = lines.flatMap(({ text }, at) => (text === START ? [at] : []));
  return starts.map((start, at) => traceOf(lines.slice(start, starts[at + 1])));
}

/** Times count from the first line, which says that the program starts. */
function traceOf([start, ...lines]: readonly TraceLine[]): string[] {
  const prints = lines.filter(({ kind }) => kind !== 'print-error');
  const notes = lines.filter(({ kind }) => kind === 'print-error').map(({ text }) => text);
  const line = ({ atMs, kind, text }: TraceLine): string =>
    `${atMs - (start?.atMs ?? 0)} ${kind === 'print' ? '' : `${kind} `}${text}`;
  return [...prints.map(line), ...notes.sort()];
}

/** A file with all that it imports, as one module for the stage. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
