import type * as everything from './everything';
import { functionSource } from '../../grader/spec/source';
import { Player } from '../../grader/stage/player';
import { linesOf, print } from '../../grader/timeline/timeline';
import { bundled } from './parity/play';

type Asyncio = typeof everything;

/** Plays scenarios on the stage, on the whole library; gives their timelines. */
export function asyncioPlayer(): (scenario: (asyncio: Asyncio) => unknown) => Promise<string> {
  const player = new Player();
  const code = bundled(`${__dirname}/everything.ts`);
  afterAll(() => player.close());
  return async (scenario) => {
    const piece = { code: await code, given: {}, scenario: functionSource(scenario), args: [] };
    const outcome = await player.play(piece);
    if ('problem' in outcome) throw new Error(`could not be played: ${JSON.stringify(outcome.problem)}`);
    return print(linesOf(outcome.trace));
  };
}

/** A timeline as it stands in a test, without its indentation. */
export function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
