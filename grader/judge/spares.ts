import type { ChildProcess } from 'node:child_process';
import type { Ladder } from '../stage/containment/ladder';
import type { Level } from '../stage/containment/layers';
import { stageLadder } from '../stage/containment/stage-ladder';
import { layersToLeaveOut } from '../stage/containment/without';
import { LIMITS } from '../stage/limits';
import { Player } from '../stage/player';

/** Stages that are started before a spec asks for them: one more would only take the processor from those that play. */
const AHEAD = 2;

/** The judge and the environment are bundled each for itself, and meet at a symbol of the process's global object. */
const SPARES = Symbol.for('matsu.spares');

interface Spares {
  readonly players: Player[];
  /** Specs for which none was started yet. */
  left: number;
}

/**
 * Starts stages ahead for the specs that will be run in this process: a start takes longer than many a spec.
 * @param specs how many
 * @returns what ends those that nobody took
 */
export function keepSpares(specs: number, required: Level | undefined): { end(): void } {
  const spares: Spares = { players: [], left: specs };
  holder()[SPARES] = spares;
  refill(spares, required);
  return {
    end: () => {
      delete holder()[SPARES];
      for (const player of spares.players) player.close();
    },
  };
}

/** A player for one spec, started ahead where somebody has seen to that, else now. */
export function takePlayer(required: Level | undefined): Player {
  const spares = holder()[SPARES];
  const player = spares?.players.shift() ?? started(required);
  if (spares !== undefined) refill(spares, required);
  return player;
}

function refill(spares: Spares, required: Level | undefined): void {
  for (; spares.left > 0 && spares.players.length < AHEAD; spares.left--) spares.players.push(started(required));
}

function started(required: Level | undefined): Player {
  const player = new Player(LIMITS, ladderOf(required));
  player.warmUp();
  return player;
}

/** One for all specs that this process runs: what the machine offers does not change meanwhile. */
const ladders = new Map<Level | undefined, Ladder<ChildProcess>>();

function ladderOf(require: Level | undefined): Ladder<ChildProcess> {
  const known = ladders.get(require) ?? stageLadder({ require, without: layersToLeaveOut(process.env) });
  ladders.set(require, known);
  return known;
}

function holder(): { [SPARES]?: Spares } {
  return globalThis as { [SPARES]?: Spares };
}
