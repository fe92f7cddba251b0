import { Player } from '../../grader/stage/player';
import { parityOf, stagePrints } from './compare';
import { generate, program } from './generate';
import { NAMED } from './named';

describe('the stage prints as real Node does', () => {
  const player = new Player();
  afterAll(() => player.close());

  test.each(NAMED)('$name', async ({ name, body, prints }) => {
    const printed = await stagePrints(player, program(name, [body]));

    expect(printed.map(([atMs, text]) => `${atMs} ${text}`)).toEqual(prints);
  });
});

test('the same seed gives the same program', () => {
  expect(generate(7)).toEqual(generate(7));
  expect(generate(7).source).not.toBe(generate(8).source);
});

test('random programs print in the same order and at the same times on the stage and on this Node', async () => {
  // Short ones, for they are run in real time; other tests run beside them, so more noise is forgiven.
  const programs = Array.from({ length: 24 }, (_, at) => generate(at + 1, 5));

  const { differences } = await parityOf(programs, { again: 8, processes: 1 });

  expect(differences).toEqual([]);
}, 20_000);
