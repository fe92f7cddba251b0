import type { Containment, Level } from './layers';

/** One way to start something that may not work on this machine. */
export interface Step<Started> {
  readonly containment: Containment;
  start(): Started;
}

/** A step that was tried in vain, and what it said. */
export interface Failure {
  readonly level: Level;
  readonly reason: string;
}

/**
 * Starts a process in the strongest way that works. Which one that is shows at the first start: no start is made only
 * to find out. From then on there is no other: what worked once and fails later is no reason to be content with less.
 */
export class Ladder<Started> {
  /** What was tried in vain. */
  readonly failures: Failure[] = [];
  private found: Step<Started> | undefined;

  /** @param steps the strongest first */
  constructor(private readonly steps: readonly Step<Started>[]) {}

  /** Of the processes that were started; undefined before the first is ready. */
  get containment(): Containment | undefined {
    return this.found?.containment;
  }

  /**
   * @param whenReady resolves when what was started works, rejects when it does not
   * @throws what the last step failed with
   */
  async climb(whenReady: (started: Started) => Promise<void>): Promise<Started> {
    const candidates = this.found === undefined ? this.steps : [this.found];
    let last: unknown = new Error('not installed');
    for (const step of candidates) {
      try {
        const started = step.start();
        await whenReady(started);
        this.found ??= step;
        return started;
      } catch (error) {
        if (error instanceof Abandoned) throw error;
        last = error;
        this.failures.push({ level: step.containment.level, reason: (error as Error).message });
      }
    }
    throw last;
  }
}

/** Nobody waits for what was started any more. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}
