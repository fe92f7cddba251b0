import type { StopReason } from '../wire';
import type { Host } from './host';
import { describeThrown, thrownAt } from './describe';
import { RealmPromise, then } from './primordials';
import { Queue } from './queue';
import { TimerHeap } from './timer-heap';
import type { Due } from './timer-heap';

/** A timer or immediate as the loop sees it. */
export interface Job {
  run(): void;
  /** Whether it keeps the loop alive (`ref`/`unref`). */
  isRef: boolean;
  /** Who made it, see `Host.site`. */
  readonly site: number;
}
export interface TimerJob extends Job, Due {
  readonly repeats: boolean;
}
export interface ImmediateJob extends Job {
  isCleared: boolean;
}

/** More than any program of a kata does on its way; fewer than an endless loop does before real time runs out. */
const MANY = 10_000;

/** Thrown to leave the student's code when the play is over. Whoever catches it gains nothing: `isOver` is set. */
class PlayOver {}

/**
 * Node's event loop on a clock that jumps. One turn is one callback, called from outside of every other, and
 * after it all nextTicks and microtasks: the order of `processTicksAndRejections` in
 * https://github.com/nodejs/node/blob/v20.x/lib/internal/process/task_queues.js.
 *
 * Phases go as in https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick: timers that
 * are due, then immediates (those that were there when the phase began), and only then does time move, to the
 * next timer's due time. Where Node itself leaves the order open, a 0 ms timer against an immediate set at
 * the start, the immediate goes first.
 */
export class EventLoop {
  /** Virtual milliseconds since the play began. */
  nowMs = 0;
  isOver = false;
  private isRunning = false;
  /** Called after each turn; true ends the loop although timers are left. */
  isDone: () => boolean = () => false;

  readonly timers = new TimerHeap<TimerJob>();
  private readonly ticks = new Queue<() => void>();
  private immediates = new Queue<ImmediateJob>();
  private phase = new Queue<ImmediateJob>();
  private order = 0;
  private refTimers = 0;
  private refImmediates = 0;
  private callbacks = 0;
  private stepsNow = 0;
  private readonly rejections = new Queue<{ readonly promise: Promise<unknown>; readonly reason: unknown }>();
  private unhandled = 0;

  constructor(private readonly host: Host) {}

  addTick(run: () => void): void {
    this.ticks.add(run);
  }

  addImmediate(job: ImmediateJob): void {
    this.immediates.add(job);
    if (job.isRef) this.refImmediates++;
  }

  /** To be called once when an immediate is cleared or has run. */
  dropImmediate(job: ImmediateJob): void {
    if (job.isCleared) return;
    job.isCleared = true;
    if (job.isRef) this.refImmediates--;
  }

  addTimer(job: TimerJob, dueMs: number): void {
    job.dueMs = dueMs;
    job.order = this.order++;
    this.timers.add(job);
    if (job.isRef) this.refTimers++;
  }

  dropTimer(job: TimerJob): void {
    if (job.index < 0) return;
    this.timers.remove(job);
    if (job.isRef) this.refTimers--;
  }

  setTimerRef(job: TimerJob, isRef: boolean): void {
    if (job.isRef === isRef) return;
    job.isRef = isRef;
    if (job.index >= 0) this.refTimers += isRef ? 1 : -1;
  }

  setImmediateRef(job: ImmediateJob, isRef: boolean): void {
    if (job.isRef === isRef) return;
    job.isRef = isRef;
    if (!job.isCleared) this.refImmediates += isRef ? 1 : -1;
  }

  /** Immediates that are still to run. */
  *immediatesAlive(): Generator<ImmediateJob> {
    for (const job of this.phase.all()) if (!job.isCleared) yield job;
    for (const job of this.immediates.all()) if (!job.isCleared) yield job;
  }

  get hasImmediates(): boolean {
    return this.refImmediates > 0;
  }

  /** Runs `start` as the first turn and goes on until nothing is left that could run. */
  run(start: () => void): void {
    this.isRunning = true;
    this.turn({ run: start });
    while (!this.isOver && !this.isDone() && this.step());
    this.isRunning = false;
  }

  /** Counts a step that takes no virtual time; too many of them are an endless loop. */
  countStep(reason: StopReason): void {
    if (++this.stepsNow > this.host.limits.stepsAtOneInstant) this.stop(reason);
  }

  /** Ends the play now, with a reason, and leaves whatever code is running. */
  stop(reason: StopReason, text: string = reason): never {
    if (!this.isOver) {
      this.isOver = true;
      this.host.write('stopped', this.nowMs, text);
    }
    throw new PlayOver();
  }

  /** Says why real time ran out. Unless the play had ended already, that is its verdict. */
  stopFromOutside(): void {
    if (this.isOver) return;
    this.isOver = true;
    const reason: StopReason =
      this.host.continuations() > MANY ? 'microtask-loop' : this.callbacks > MANY ? 'endless-timers' : 'sync-loop';
    this.host.write('stopped', this.nowMs, reason);
  }

  /** Ends the play as an exception that nobody caught ends Node. */
  crash(error: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    this.writeError('uncaught', error);
  }

  /** Sends what was thrown, and before it where, as far as its stack says so. */
  writeError(kind: 'rejected' | 'threw' | 'unhandled' | 'uncaught', error: unknown): void {
    const position = thrownAt(error);
    if (position !== undefined) this.host.write('thrown', this.nowMs, position);
    this.host.write(kind, this.nowMs, describeThrown(error));
  }

  /**
   * Notes the rejection of a promise that has no handler as it settles; it may get one before the turn is over.
   * Not after the run: the next realm's promises come by here too, and a microtask that is never run keeps its realm
   * in memory for ever.
   */
  listen(promise: Promise<unknown>): void {
    if (!this.isRunning) return;
    then(promise, undefined, (reason) => this.rejections.add({ promise, reason }));
  }

  private step(): boolean {
    const immediate = this.phase.take();
    if (immediate !== undefined) {
      this.runImmediate(immediate);
      return true;
    }
    const timer = this.timers.first;
    if (timer !== undefined && timer.dueMs <= this.nowMs) {
      this.runTimer(timer);
      return true;
    }
    if (this.refImmediates > 0) {
      this.beginPhase();
      return true;
    }
    if (timer === undefined || this.refTimers === 0) return false;
    // Immediates without `ref` do not keep libuv from sleeping; it looks for them when the next timer wakes it, and
    // before it runs that timer: https://docs.libuv.org/en/v1.x/design.html#the-i-o-loop.
    this.beginPhase();
    this.moveTo(timer.dueMs);
    return true;
  }

  private beginPhase(): void {
    const drained = this.phase;
    this.phase = this.immediates;
    this.immediates = drained;
  }

  private runImmediate(job: ImmediateJob): void {
    if (job.isCleared) return;
    this.dropImmediate(job);
    this.turn(job, 'endless-immediates');
  }

  private runTimer(job: TimerJob): void {
    this.dropTimer(job);
    this.turn(job, 'endless-timers');
  }

  private moveTo(dueMs: number): void {
    if (dueMs > this.host.limits.virtualMs) {
      this.turn({ run: () => this.stop('virtual-time') });
      return;
    }
    this.nowMs = dueMs;
    this.host.setNow(dueMs);
    this.stepsNow = 0;
  }

  /** @param budget what the turn is counted against */
  private turn(job: Pick<Job, 'run'>, budget?: 'endless-immediates' | 'endless-timers'): void {
    this.host.newTurn();
    try {
      if (budget === 'endless-immediates') this.countStep(budget);
      else if (budget !== undefined && ++this.callbacks > this.host.limits.callbacks) this.stop(budget);
      job.run();
    } catch (error) {
      this.crash(error);
    }
    this.flush();
    this.reportUnhandled();
  }

  private flush(): void {
    do {
      for (let tick = this.ticks.take(); tick !== undefined && !this.isOver; tick = this.ticks.take()) {
        try {
          this.countStep('endless-ticks');
          tick();
        } catch (error) {
          this.crash(error);
        }
      }
      if (this.isOver) return;
      this.host.drain();
    } while (!this.ticks.isEmpty);
  }

  /**
   * Node reports a rejection when the turn in which it happened is over and nobody has a handler on it:
   * https://nodejs.org/docs/latest-v20.x/api/process.html#event-unhandledrejection.
   */
  private reportUnhandled(): void {
    if (this.isOver) return;
    for (let rejection = this.rejections.take(); rejection !== undefined; rejection = this.rejections.take()) {
      const { promise, reason } = rejection;
      if (this.host.isHandled(promise)) continue;
      const number = this.unhandled++;
      this.writeError('unhandled', reason);
      this.host.whenHandledLate(promise, (atMs) => this.host.write('late', atMs, `${number}`));
    }
  }
}

/** `queueMicrotask`, whose callback may throw: Node treats that as uncaught. */
export function microtaskQueuer(loop: EventLoop): (callback: () => void) => void {
  const resolved = RealmPromise.resolve();
  return (callback) => {
    then(resolved, () => {
      try {
        callback();
      } catch (error) {
        loop.crash(error);
      }
    });
  };
}
