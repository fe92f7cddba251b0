import { functionSource } from '../../grader/spec/source';
import { compile } from '../../grader/stage/compile';
import { Player } from '../../grader/stage/player';
import type { PlayOutcome } from '../../grader/stage/trace';
import { linesOf, print } from '../../grader/timeline/timeline';

type AnyScenario = (kata: Record<string, (...args: unknown[]) => unknown>) => unknown;

/** A player for the tests of one file, closed after them. */
export function testPlayer(): {
  outcomeOf(source: string, scenario?: AnyScenario): Promise<PlayOutcome>;
  timelineOf(source: string, scenario?: AnyScenario): Promise<string>;
} {
  const player = new Player();
  afterAll(() => player.close());

  async function outcomeOf(source: string, scenario: AnyScenario = ({ main }) => main?.()): Promise<PlayOutcome> {
    const compiled = await compile(source);
    if ('problem' in compiled) return compiled;
    return player.play({ code: compiled.code, given: {}, scenario: functionSource(scenario), args: [] });
  }

  async function timelineOf(source: string, scenario?: AnyScenario): Promise<string> {
    const outcome = await outcomeOf(source, scenario);
    if ('problem' in outcome) throw new Error(`could not be played: ${JSON.stringify(outcome.problem)}`);
    return print(linesOf(outcome.trace));
  }

  return { outcomeOf, timelineOf };
}
