import { Player } from '../../grader/stage/player';
import { GRID_MS } from './cells';
import type { Program } from './generate';
import { printsOnNode } from './real';
import type { Print } from './real';

export interface Parity {
  readonly programs: number;
  /** Programs of which the prints are the same, in the same order. */
  readonly sameOrder: number;
  /** Programs of which each print has the same place on the grid. */
  readonly sameTimes: number;
  /** Programs that had to be run on Node more than once, since their first run differed. */
  readonly runAgain: number;
  readonly differences: readonly Difference[];
}

export interface Difference extends Program {
  readonly stage: string;
  readonly node: string;
}

interface Played extends Program {
  readonly stage: readonly Print[];
}

interface Options {
  /** How often a program that differs is run for real again: it differs if it does so each time. */
  readonly again: number;
  readonly processes: number;
}

/** Plays the programs on the stage and on the Node that runs this. */
export async function parityOf(programs: readonly Program[], { again, processes }: Options): Promise<Parity> {
  const all = await playAll(programs);
  let open: readonly Played[] = all;
  let runAgain = 0;
  let compared: Compared[] = [];
  for (let round = 0; round <= again && open.length > 0; round++) {
    compared = (await compare(open, round === 0 ? processes : 1)).filter(
      ({ isOrder, isTimes }) => !isOrder || !isTimes,
    );
    open = compared.map(({ played }) => played);
    if (round === 0) runAgain = open.length;
  }
  return {
    programs: all.length,
    sameOrder: all.length - compared.filter(({ isOrder }) => !isOrder).length,
    sameTimes: all.length - compared.filter(({ isTimes }) => !isTimes).length,
    runAgain,
    differences: compared.map(({ played, node }) => ({
      ...played,
      stage: timeline(played.stage),
      node: timeline(node),
    })),
  };
}

interface Compared {
  readonly played: Played;
  readonly node: readonly Print[];
  readonly isOrder: boolean;
  readonly isTimes: boolean;
}

async function compare(all: readonly Played[], processes: number): Promise<Compared[]> {
  const runs = await printsOnNode(
    all.map(({ source }) => source),
    processes,
  );
  return all.map((played, at) => {
    const node = runs[at] ?? [];
    const same = (of: (print: Print) => string): boolean => played.stage.map(of).join('\n') === node.map(of).join('\n');
    const times = (prints: readonly Print[]): string => prints.map(gridLine).sort().join('\n');
    return { played, node, isOrder: same(([, text]) => text), isTimes: times(played.stage) === times(node) };
  });
}

async function playAll(programs: readonly Program[]): Promise<Played[]> {
  const player = new Player();
  try {
    const played: Played[] = [];
    for (const program of programs) played.push({ ...program, stage: await stagePrints(player, program) });
    return played;
  } finally {
    player.close();
  }
}

/** What the program prints on the stage, at virtual times. */
export async function stagePrints(player: Player, { name, source }: Program): Promise<Print[]> {
  const scenario = '({ main }) => void main()';
  const outcome = await player.play({ code: source, given: {}, scenario, args: [] });
  if ('problem' in outcome || outcome.trace.stopped !== null) {
    throw new Error(`the program of ${name} cannot be played: ${JSON.stringify(outcome)}\n${source}`);
  }
  return outcome.trace.lines.map(({ atMs, kind, text }) => [atMs, kind === 'print' ? text : `${kind} ${text}`]);
}

/** Node's timers may fire a fraction of a millisecond early by `performance.now`. */
const cellOf = (atMs: number): number => Math.floor((atMs + 1) / GRID_MS);

const gridLine = ([atMs, text]: Print): string => `${cellOf(atMs) * GRID_MS} ${text}`;

const timeline = (prints: readonly Print[]): string =>
  prints.map(([atMs, text]) => `${atMs.toFixed(1).padStart(6)}  ${text}`).join('\n');
