import type { Coroutine } from './coroutine';
import { RuntimeError } from './errors';
import type { Future } from './future';
import { ReadyQueue } from './ready-queue';
import { currentLoop, setRunningLoop } from './running-loop';
import type { Task } from './task';
import { TimerHandle, TimerHeap } from './timer-heap';

interface Run {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * The event loop: a queue of callbacks, a heap of timers, and the host's `setTimeout` to sleep on until the next one
 * is due (CPython: Lib/asyncio/base_events.py, where a selector sleeps). Each turn is synchronous.
 */
export class EventLoop extends ReadyQueue {
  /** Not done yet, in the order they were made (CPython: `_scheduled_tasks` in tasks.py, a set without order). */
  readonly tasks = new Set<Task<unknown>>();
  /** Whose step it is. */
  currentTask: Task<unknown> | null = null;
  /** Coroutine objects that were made while the loop ran, and have not begun. */
  readonly unstarted = new Set<Coroutine<unknown>>();
  /** Failed, and nobody has asked for the exception so far. */
  readonly unretrieved = new Set<Future<unknown>>();

  readonly #timers = new TimerHeap();
  #age = 0;
  #run: Run | undefined;
  #isStopping = false;
  #hostCalls = 0;
  #alarm: NodeJS.Timeout | undefined;
  #nextTurn: NodeJS.Immediate | undefined;

  /** The host's clock, in milliseconds. */
  time(): number {
    return performance.now();
  }

  /** Queues a call for when `ms` milliseconds have passed. */
  callLater<Args extends unknown[]>(ms: number, callback: (...args: Args) => void, ...args: Args): TimerHandle {
    return this.callAt(this.time() + ms, callback, ...args);
  }

  /** Queues a call for when the loop's clock says `when`; in the past, that is the next turn. */
  callAt<Args extends unknown[]>(when: number, callback: (...args: Args) => void, ...args: Args): TimerHandle {
    const timer = new TimerHandle(when, this.#age++, callback, args);
    this.#timers.push(timer);
    return timer;
  }

  /** One turn: what is ready, and after it the timers that are due. */
  override runOnce(): number {
    let timer = this.#timers.peek();
    const now = timer === undefined ? 0 : this.time();
    while (timer !== undefined && timer.when <= now) {
      this.#timers.pop();
      this.add(timer);
      timer = this.#timers.peek();
    }
    return super.runOnce();
  }

  /**
   * Turns until nothing is left to do, or until `stop`. The first turn runs before this returns.
   * @throws RuntimeError when this loop or another one runs already
   */
  run(): Promise<void> {
    if (this.#run !== undefined) throw new RuntimeError('This event loop is already running');
    if (currentLoop() !== null) throw new RuntimeError('Cannot run the event loop while another loop is running');
    return new Promise((resolve, reject) => {
      this.#run = { resolve, reject };
      this.#wake();
    });
  }

  /** Ends `run` after this turn. */
  stop(): void {
    this.#isStopping = true;
  }

  /**
   * Announces a call that will come from outside, so that the loop waits for it though it has nothing else to do.
   * @returns what queues that call and wakes the loop, once (CPython: `call_soon_threadsafe`)
   */
  expectCall(): (callback: () => void) => void {
    this.#hostCalls += 1;
    return (callback) => {
      this.#hostCalls -= 1;
      this.callSoon(callback);
      // A thenable may call back in the middle of a turn.
      if (currentLoop() === null) this.#wake();
      else if (currentLoop() !== this) this.#nextTurn = setImmediate(this.#wake);
    };
  }

  readonly #wake = (): void => {
    if (this.#run === undefined) return;
    clearTimeout(this.#alarm);
    clearImmediate(this.#nextTurn);
    setRunningLoop(this);
    try {
      // While calls from outside are expected, the host gets its turn after each of ours.
      do this.runOnce();
      while ((this.isReady || this.#isDue) && !this.#isStopping && this.#hostCalls === 0);
    } catch (error) {
      this.#end()?.reject(error);
      return;
    } finally {
      setRunningLoop(null);
    }
    this.#sleep();
  };

  get #isDue(): boolean {
    const timer = this.#timers.peek();
    return timer !== undefined && timer.when <= this.time();
  }

  /** Until something is due, or for good. */
  #sleep(): void {
    const timer = this.#timers.peek();
    if (this.#isStopping) this.#end()?.resolve();
    else if (this.isReady || this.#isDue) this.#nextTurn = setImmediate(this.#wake);
    else if (timer !== undefined) this.#alarm = setTimeout(this.#wake, Math.ceil(timer.when - this.time()));
    else if (this.#hostCalls === 0) this.#end()?.resolve();
  }

  #end(): Run | undefined {
    const run = this.#run;
    this.#run = undefined;
    this.#isStopping = false;
    return run;
  }
}
