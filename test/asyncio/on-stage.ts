import { functionSource } from '../../grader/spec/source';
import { Player } from '../../grader/stage/player';
import { linesOf, parse, print } from '../../grader/timeline/timeline';
import type * as everything from './everything';
import { bundled } from './parity/play';

type Asyncio = typeof everything;

/** Makes tests: a scenario that is played on the stage with the whole library, and the timeline that it must follow. */
export function asyncioTests(): (title: string, scenario: (asyncio: Asyncio) => unknown, timeline: string) => void {
  const player = new Player();
  const code = bundled(`${__dirname}/everything.ts`);
  afterAll(() => player.close());
  return (title, scenario, timeline) => {
    test(title, async () => {
      const piece = { code: await code, given: {}, scenario: functionSource(scenario), args: [] };
      const outcome = await player.play(piece);
      if ('problem' in outcome) throw new Error(`could not be played: ${JSON.stringify(outcome.problem)}`);

      expect(print(linesOf(outcome.trace))).toBe(print(parse(timeline)));
    });
  };
}
