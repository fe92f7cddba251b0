import { functionSource } from '../../grader/spec/source';
import { compile } from '../../grader/stage/compile';
import { perform } from '../../grader/stage/perform';
import { Player } from '../../grader/stage/player';
import type { PlayOutcome, TraceData } from '../../grader/stage/trace';
import { linesOf, print } from '../../grader/timeline/timeline';

type AnyScenario = (kata: Record<string, (...args: unknown[]) => unknown>) => unknown;

interface TestPlayer {
  outcomeOf(source: string, scenario?: AnyScenario): Promise<PlayOutcome>;
  /** @throws when it could not be played */
  traceOf(source: string, scenario?: AnyScenario): Promise<TraceData>;
  timelineOf(source: string, scenario?: AnyScenario): Promise<string>;
}

/** A player for the tests of one file, closed after them. */
export function testPlayer(): TestPlayer {
  const player = new Player();
  afterAll(() => player.close());

  async function outcomeOf(source: string, scenario: AnyScenario = ({ main }) => main?.()): Promise<PlayOutcome> {
    const compiled = await compile(source);
    if ('problem' in compiled) return compiled;
    return perform(player, { ...compiled, source, given: {} }, { scenario: functionSource(scenario), args: [] });
  }

  async function traceOf(source: string, scenario?: AnyScenario): Promise<TraceData> {
    const outcome = await outcomeOf(source, scenario);
    if ('problem' in outcome) throw new Error(`could not be played: ${JSON.stringify(outcome.problem)}`);
    return outcome.trace;
  }

  async function timelineOf(source: string, scenario?: AnyScenario): Promise<string> {
    return print(linesOf(await traceOf(source, scenario)));
  }

  return { outcomeOf, traceOf, timelineOf };
}
