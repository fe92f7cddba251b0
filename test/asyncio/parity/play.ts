import * as esbuild from 'esbuild';
import path from 'node:path';
import { Player } from '../../../grader/stage/player';
import type { Program } from './generate';

const NAMES =
  'allTasks, coroutine, createTask, currentTask, Future, gather, getRunningLoop, sleep, taskGroup, waitFor, Oops, ' +
  'isOops, isCancelledError, isTimeoutError, isException, isBaseException, held, say, keep, give, fail, lock, ' +
  'semaphore, event, queue';

/** Plays programs on the stage, on the library; gives lines as oracle.py does: prints, the end, and sorted notes. */
export async function tracesOnStage(programs: readonly Program[], folder = __dirname): Promise<string[][]> {
  const code = await bundled(path.join(folder, 'environment.ts'));
  const player = new Player();
  try {
    const traces: string[][] = [];
    for (const { seed, typescript } of programs) {
      const scenario = `({ environment, report }) => { const { ${NAMES} } = environment();\n${typescript}\nreturn report(f0()); }`;
      const outcome = await player.play({ code, given: {}, scenario, args: [] });
      if ('problem' in outcome) {
        throw new Error(`seed ${seed} cannot be played: ${JSON.stringify(outcome.problem)}\n${typescript}`);
      }
      const { lines, stopped } = outcome.trace;
      const prints = lines.filter(({ kind }) => kind !== 'print-error');
      const notes = lines.filter(({ kind }) => kind === 'print-error').map(({ text }) => text);
      traces.push([
        ...prints.map(({ atMs, kind, text }) => `${atMs} ${kind === 'print' ? '' : `${kind} `}${text}`),
        ...(stopped === null ? [] : [`${stopped.atMs} stopped ${stopped.reason}`]),
        ...notes.sort(),
      ]);
    }
    return traces;
  } finally {
    player.close();
  }
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
