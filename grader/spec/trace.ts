import type { Floating, Leftover, Settled, TraceData } from '../stage/trace';
import { linesOf, print } from '../timeline/timeline';
import type { Line } from '../timeline/timeline';

/** What the stage saw of one play. All times are virtual. */
export class Trace {
  constructor(
    /** Everything, as the stage sent it. */
    readonly data: TraceData,
    /** The scenario's source, for messages. */
    readonly scenario: string,
  ) {}

  /** The timeline, line by line. */
  get lines(): Line[] {
    return linesOf(this.data);
  }

  /** The timeline in its canonical form. */
  get text(): string {
    return print(this.lines);
  }

  /** How the scenario settled; null when it was stopped before. */
  get settled(): Settled | null {
    return this.data.settled;
  }

  /** The prints, without their times. */
  get prints(): string[] {
    return this.data.lines.filter((line) => line.kind === 'print').map((line) => line.text);
  }

  /** Timers, intervals and immediates that were alive when the scenario settled. */
  get leftovers(): readonly Leftover[] {
    return this.data.leftovers;
  }

  /** Calls whose promise nobody ever awaited, returned, chained on or marked with `void`. */
  get neverAwaited(): readonly Floating[] {
    return this.data.floating;
  }

  toString(): string {
    return this.text;
  }
}
