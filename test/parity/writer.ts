import type { Cell, Cells } from './cells';
import type { Random } from './random';

/** Lines of a program, and where in time whoever follows them goes on. */
export interface Written {
  readonly lines: readonly string[];
  readonly end: Cell;
}

/** An expression that is a promise (or any value to wait for), and what has to stand before it. */
export interface Operation {
  readonly before: readonly string[];
  readonly expression: string;
  readonly end: Cell;
  readonly rejects: boolean;
}

/** Writes one kind of statement, or nothing where it would not be certain. */
export type Statement = (writer: Writer, at: Cell, depth: number) => Written | undefined;
export type Maker = (writer: Writer, at: Cell, depth: number) => Operation | undefined;

/** The kinds there are. Each later one may also do what those before it do. */
export interface Kinds {
  /** Take no time and no cell, so they may run any number of times. */
  readonly micro: readonly Statement[];
  /** May set timers, and end in the cell where they began. */
  readonly sync: readonly Statement[];
  /** Stand in an async function and may wait. */
  readonly async: readonly Statement[];
  readonly operations: readonly Maker[];
}

const DEEPEST = 3;

/** What the kinds of statement share: names, chance, cells, and the way to write what is nested in them. */
export class Writer {
  /** An interval was written, so `main` has to outlive it: the stage stops when only intervals are left. */
  hasInterval = false;
  private names = 0;
  private budget: number;

  constructor(
    readonly random: Random,
    readonly cells: Cells,
    private readonly kinds: Kinds,
  ) {
    this.budget = random.whole(12, 34);
  }

  /** A name that nothing else in the program has; also the text of a print, so that it says where it stands. */
  name(prefix: string): string {
    return `${prefix}${++this.names}`;
  }

  /** A print, of a value too when there is an expression for it. */
  say(expression?: string): string {
    return `say('${this.name('p')}'${expression === undefined ? '' : `, ${expression}`});`;
  }

  micro(depth: number): string[] {
    const nowhere = { index: -1, hops: Infinity, lag: Infinity, kind: 'immediates' } as const;
    return [...this.sequence(this.kinds.micro, nowhere, depth, this.random.whole(1, 2)).lines];
  }

  sync(at: Cell, depth: number): string[] {
    return [...this.sequence([...this.kinds.micro, ...this.kinds.sync], at, depth, this.random.whole(1, 3)).lines];
  }

  block(at: Cell, depth: number, most = 4): Written {
    const { micro, sync, async } = this.kinds;
    return this.sequence([...micro, ...sync, ...async, ...async], at, depth, this.random.whole(1, most));
  }

  operation(at: Cell, depth: number): Operation {
    for (let tries = 0; tries < 4; tries++) {
      const made = this.mayNest(depth) ? this.random.pick(this.kinds.operations)(this, at, depth + 1) : undefined;
      if (made !== undefined) return made;
    }
    return { before: [], expression: `Promise.resolve('${this.name('v')}')`, end: at, rejects: false };
  }

  private sequence(kinds: readonly Statement[], at: Cell, depth: number, length: number): Written {
    const lines: string[] = [];
    let end = at;
    for (let count = 0; count < length; count++) {
      const written = this.mayNest(depth) ? this.random.pick(kinds)(this, end, depth + 1) : undefined;
      lines.push(...(written?.lines ?? [this.say()]));
      end = written?.end ?? end;
    }
    return { lines, end };
  }

  private mayNest(depth: number): boolean {
    return depth < DEEPEST && this.budget-- > 0;
  }
}

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
