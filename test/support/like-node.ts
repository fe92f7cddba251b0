import { testPlayer } from './play';
import { nodePrints } from './node';
import type { Print } from './node';

/**
 * Plays each body, as that of `main`, on the stage and in plain Node, and expects the same prints.
 * @param imports import declarations that every body sees
 */
export function testLikeNode(imports: string, bodies: Readonly<Record<string, string>>): void {
  const { outcomeOf } = testPlayer();
  const sources = Object.values(bodies).map(
    (body) => `${imports}\nexport async function main(): Promise<void> {${body}\n}`,
  );
  let nodes: Print[][];
  beforeAll(async () => {
    nodes = await nodePrints(sources);
  });

  test.each(Object.keys(bodies).map((title, at) => [title, at] as const))('%s: as in Node', async (_, at) => {
    const outcome = await outcomeOf(sources[at] as string);
    if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
    const { lines, settled } = outcome.trace;

    expect(lines.map(({ kind, text }): Print => [kind === 'print' ? '|' : '#', text])).toEqual(nodes[at]);
    expect(settled).toMatchObject({ kind: 'resolved' });
    expect(nodes[at]).not.toEqual([]);
  });
}
