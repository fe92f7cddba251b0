import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Ladder } from '../../../grader/stage/containment/ladder';
import type { Layer } from '../../../grader/stage/containment/layers';
import { stageLadder } from '../../../grader/stage/containment/stage-ladder';
import { kill, launch } from '../../../grader/stage/launch';
import { LIMITS, ULIMITS } from '../../../grader/stage/limits';
import { Player } from '../../../grader/stage/player';
import type { PlayOutcome } from '../../../grader/stage/trace';
import { testWith, workingRung } from '../../support/contained';
import type { Rung } from '../../../grader/stage/containment/rungs';

const bubblewrap = workingRung('bubblewrap');
const players: Player[] = [];
afterAll(() => players.forEach((player) => player.close()));

function playerOf(ladder: Ladder<ChildProcess>): Player {
  const player = new Player(LIMITS, ladder);
  players.push(player);
  return player;
}

function play(player: Player, body: string): Promise<PlayOutcome> {
  return player.play({
    code: `exports.main = () => { ${body} }`,
    given: {},
    scenario: '({ main }) => main()',
    args: [],
  });
}

/** What the body gives, with these layers left out. */
async function resultWithout(without: Layer[], body: string): Promise<string | undefined> {
  const outcome = await play(playerOf(stageLadder({ without })), body);
  return 'trace' in outcome ? outcome.trace.settled?.text : outcome.problem.text;
}

testWith(bubblewrap, 'bubblewrap')('plays in bubblewrap where it works, and says so', async () => {
  const player = playerOf(stageLadder());

  await expect(play(player, 'return 1')).resolves.toMatchObject({ trace: { settled: { text: '1' } } });
  expect(player.containment).toMatchObject({ level: 'bubblewrap' });
  expect(player.containment?.layers).toContain('bubblewrap');
});

test('a sandbox that does not work is passed over', async () => {
  const broken: Rung = {
    containment: { level: 'bubblewrap', layers: [] },
    wrap: () => ({ program: process.execPath, args: ['-e', 'console.error("no namespaces"); process.exitCode = 1'] }),
  };
  const node = workingRung('node') as Rung;
  const ladder = new Ladder(
    [broken, node].map((rung) => ({ containment: rung.containment, start: () => launch(rung) })),
  );
  const player = playerOf(ladder);

  await expect(play(player, 'return 1')).resolves.toMatchObject({ trace: { settled: { text: '1' } } });
  expect(player.containment?.level).toBe('node');
  expect(ladder.failures).toEqual([{ level: 'bubblewrap', reason: 'no namespaces' }]);
});

test.each(['bubblewrap', 'unshare', 'node'] as const)('%s: what is killed takes all it holds along', async (level) => {
  const rung = workingRung(level);
  if (rung === undefined) return;
  const { program, args } = rung.wrap(
    { program: process.execPath, args: ['-e', 'require("fs").writeSync(1, "x"); for (;;);'] },
    { limits: ULIMITS },
  );
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  kill(child);

  // The pipe closes only when nobody has it open any more.
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
});

test('with a realm that lets everything in, there is no code to make and nothing to change', async () => {
  const body = `
    const results = [];
    const attempt = (run) => { try { results.push(String(run())); } catch (error) { results.push(error.name); } };
    const Outer = console.log.constructor;
    attempt(() => Outer('return 1')());
    attempt(() => typeof process.kill + typeof process.binding + typeof process.getBuiltinModule + typeof process._debugProcess);
    attempt(() => typeof globalThis.require);
    attempt(() => { 'use strict'; Outer.prototype.call = 1; });
    attempt(() => { 'use strict'; Outer.prototype.constructor.prototype.x = 1; });
    attempt(() => { 'use strict'; globalThis.__proto__.polluted = 1; });
    return results.join(' ');`;

  await expect(resultWithout(['realm'], body)).resolves.toBe(
    '"EvalError undefinedundefinedundefinedundefined undefined TypeError TypeError TypeError"',
  );
});

test('without the flag, code that is made finds an empty process', async () => {
  const body = `return console.log.constructor('return Object.getOwnPropertyNames(globalThis).filter((name) => /^[a-z]/.test(name)).join()')()`;

  await expect(resultWithout(['realm', 'codegen'], body)).resolves.toBe(
    '"parseFloat,parseInt,undefined,globalThis,isFinite,isNaN,matsuPlay"',
  );
});

test('without realm, flag and freeze, files are still out of reach', async () => {
  const body = `try { return globalThis.require('fs').readdirSync('/') } catch (error) { return error.code }`;
  const without: Layer[] = ['realm', 'codegen', 'freeze', 'bubblewrap', 'unshare'];

  await expect(resultWithout(without, body)).resolves.toBe('"ERR_ACCESS_DENIED"');
});
