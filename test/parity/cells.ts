import type { Random } from './random';

/** Width of the grid on which due times lie, in milliseconds. */
export const GRID_MS = 10;

/**
 * A stretch of the grid and what may happen in it. All code that runs in one cell goes back to the one timer
 * that opened it, since each cell is given to one timer only: two timers of different chains that are due at
 * the same moment would fire in an order that real time decides, for each chain drifts by a fraction of a
 * millisecond with each hop.
 */
export interface Cell {
  readonly index: number;
  /** Timers of 10 ms and more that led here, one after the other: each may be late by a millisecond or so. */
  readonly hops: number;
  /** Virtual milliseconds that timers of 1 ms have added since the grid's line. */
  readonly lag: number;
  /**
   * `shorts`: timers of 0 and 1 ms may be set, which stand in one list of Node's and fire in the order they were
   * set. `immediates`: immediates may be set, nested at will. Never both, since a timer of 1 ms overtakes the
   * second of two nested immediates or does not, as the millisecond falls. The one sure case, an immediate
   * against a 1 ms timer of the same callback of a timer, has a statement of its own.
   */
  readonly kind: 'shorts' | 'immediates';
}

/** Timers one after the other, the short ones too: more could add up to a drift of nearly a cell. */
const MOST_TIMERS = 5;
const MOST_LAG = 2;

/** Gives out cells. */
export class Cells {
  private readonly taken = new Set([0]);

  constructor(
    private readonly random: Random,
    private readonly last: number,
  ) {}

  start(): Cell {
    return { index: 0, hops: 0, lag: 0, kind: this.kind() };
  }

  /** Takes `count` free cells in equal steps after `from`, or says that there are none. */
  take(from: Cell, count = 1): { delayMs: number; cells: Cell[] } | undefined {
    if (timersBefore(from) + count > MOST_TIMERS) return undefined;
    const wanted = this.random.whole(1, 4);
    for (let tried = 0; tried < this.last; tried++) {
      const step = 1 + ((wanted + tried - 1) % this.last);
      const taken = this.takeAt(from, count, step);
      if (taken !== undefined) return { delayMs: step * GRID_MS, cells: taken };
    }
    return undefined;
  }

  /** Takes the cells that lie `step`, `2 * step`, … after `from`. */
  takeAt(from: Cell, count: number, step: number): Cell[] | undefined {
    const indices = Array.from({ length: count }, (_, at) => from.index + step * (at + 1));
    if (indices.some((index) => index > this.last || this.taken.has(index))) return undefined;
    if (timersBefore(from) + count > MOST_TIMERS) return undefined;
    return indices.map((index, at) => {
      this.taken.add(index);
      return { index, hops: from.hops + at + 1, lag: from.lag, kind: this.kind() };
    });
  }

  private kind(): Cell['kind'] {
    return this.random.chance(0.5) ? 'shorts' : 'immediates';
  }
}

/** The place after a timer of 1 ms, when there may be one. */
export function afterShort(at: Cell): Cell | undefined {
  const isSure = at.kind === 'shorts' && at.lag < MOST_LAG && timersBefore(at) < MOST_TIMERS;
  return isSure ? { ...at, lag: at.lag + 1 } : undefined;
}

export function later(a: Cell, b: Cell): Cell {
  return isBefore(a, b) ? b : a;
}

export function earlier(a: Cell, b: Cell): Cell {
  return isBefore(b, a) ? b : a;
}

const timersBefore = ({ hops, lag }: Cell): number => hops + lag;

function isBefore(a: Cell, b: Cell): boolean {
  return a.index < b.index || (a.index === b.index && a.lag < b.lag);
}
