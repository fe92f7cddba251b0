import { ABORTS } from './aborts';
import { Cells, GRID_MS } from './cells';
import { CLIMB, MICRO } from './micro';
import { OPERATIONS } from './operations';
import { Random } from './random';
import { ASYNC } from './statements';
import { SYNC } from './timers';
import { Writer, indent } from './writer';
import type { Kinds } from './writer';

/** A random program about time, of which it is certain in what order and when Node prints. */
export interface Program {
  readonly name: string;
  /** A module in CommonJS that exports `main`. */
  readonly source: string;
}

const KINDS: Kinds = { micro: MICRO, sync: SYNC, async: [...ASYNC, ...ABORTS], operations: OPERATIONS };

/** A program of which `main` has these lines. */
export function program(name: string, body: readonly string[]): Program {
  return { name, source: [HEAD, 'exports.main = async () => {', ...indent(body), '};', ''].join('\n') };
}

const HEAD = `const timers = require('node:timers/promises');
const { promisify } = require('node:util');
const say = (label, ...values) => console.log([label, ...values.map(shown)].join(' '));
const shown = (value) => (value instanceof Error ? value.name + ' ' + (value.code ?? value.message) : String(value));
${CLIMB}`;

/** The program of this seed, at most `cells` steps of 10 ms long. What Node leaves open is left out: see `Cell`. */
export function generate(seed: number, cells = 10): Program {
  const random = new Random(seed);
  const writer = new Writer(random, new Cells(random, cells), KINDS);
  const { lines } = writer.block(writer.cells.start(), 0, 7);
  // Half of the programs end by themselves, when nothing is left that keeps Node alive.
  const outlives = writer.hasInterval || random.chance(0.5);
  const first = `const ended = new Promise((go) => setTimeout(go, ${(cells + 1) * GRID_MS}));`;
  const body = outlives ? [first, ...lines, 'await ended;', writer.say()] : lines;
  return program(`seed ${seed}`, body);
}
