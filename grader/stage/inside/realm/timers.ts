import type { Host } from './host';
import type { EventLoop, ImmediateJob, TimerJob } from './loop';
import { invalidArgument } from './node-error';
import { apply, asNumber, define, trunc } from './primordials';

const LONGEST_MS = 2 ** 31 - 1;
const dispose = ownSymbol('dispose');
ownSymbol('asyncDispose');

type Callback = (...args: unknown[]) => unknown;

/** `Symbol.dispose` and its like, which V8 has since Node 24; Node itself puts them there before. */
function ownSymbol(name: 'dispose' | 'asyncDispose'): symbol {
  const symbols = Symbol as unknown as Record<string, symbol>;
  if (symbols[name] === undefined) define(Symbol, name, { value: Symbol(`Symbol.${name}`) });
  return symbols[name] as symbol;
}

/** Node's delay rule: anything that is not from 1 to 2³¹-1 becomes 1, fractions are cut off. */
function delayMs(delay: unknown): number {
  const ms = typeof delay === 'number' ? delay : asNumber(delay);
  return ms >= 1 && ms <= LONGEST_MS ? trunc(ms) : 1;
}

/** `setTimeout` and its kin for one event loop, as `node:timers` exports them. */
export function makeTimers(loop: EventLoop, host: Host) {
  const byId: Record<number, Timeout> = { __proto__: null } as never;
  let lastId = 0;
  let lastSite = 0;
  /** The host keeps the sites of the first timers only, and is not asked for more. */
  const site = (): number => (lastSite < 0 ? lastSite : (lastSite = host.site()));

  class Timeout {
    readonly #job: TimerJob;
    readonly #id = ++lastId;
    #delay: number;

    constructor(callback: Callback, delay: unknown, args: unknown[], repeats: boolean) {
      this.#delay = delayMs(delay);
      const run = (): void => {
        try {
          apply(callback, this, args);
        } finally {
          // Before the microtasks of this turn, as in Node's listOnTimeout.
          if (repeats && this.#delay > 0 && this.#job.index < 0) this.#arm();
        }
      };
      this.#job = { run, repeats, isRef: true, site: site(), dueMs: 0, order: 0, index: -1 };
      this.#arm();
    }

    ref(): this {
      loop.setTimerRef(this.#job, true);
      return this;
    }

    unref(): this {
      loop.setTimerRef(this.#job, false);
      return this;
    }

    hasRef(): boolean {
      return this.#job.isRef;
    }

    /** Starts the delay again from now, also after it has fired; not after it was cleared. */
    refresh(): this {
      if (this.#delay < 0) return this;
      loop.dropTimer(this.#job);
      this.#arm();
      return this;
    }

    close(): this {
      this.#delay = -1;
      loop.dropTimer(this.#job);
      delete byId[this.#id];
      return this;
    }

    [Symbol.toPrimitive](): number {
      byId[this.#id] = this;
      return this.#id;
    }

    #arm(): void {
      loop.addTimer(this.#job, loop.nowMs + this.#delay);
    }

    static clear(timer: unknown): void {
      if (typeof timer === 'object' && timer !== null && #job in timer) timer.close();
      else if (typeof timer === 'number' || typeof timer === 'string') byId[Number(timer)]?.close();
    }
  }
  define(Timeout.prototype, dispose, { value: Timeout.prototype.close, writable: true, configurable: true });

  class Immediate {
    readonly #job: ImmediateJob;

    constructor(callback: Callback, args: unknown[]) {
      this.#job = { run: () => void apply(callback, this, args), isRef: true, site: site(), isCleared: false };
      loop.addImmediate(this.#job);
    }

    ref(): this {
      loop.setImmediateRef(this.#job, true);
      return this;
    }

    unref(): this {
      loop.setImmediateRef(this.#job, false);
      return this;
    }

    hasRef(): boolean {
      return this.#job.isRef;
    }

    static clear(immediate: unknown): void {
      if (typeof immediate === 'object' && immediate !== null && #job in immediate) {
        loop.dropImmediate(immediate.#job);
      }
    }
  }
  const disposeImmediate = function (this: unknown): void {
    Immediate.clear(this);
  };
  define(Immediate.prototype, dispose, { value: disposeImmediate, writable: true, configurable: true });

  const timers = {
    setTimeout(callback: Callback, delay?: unknown, ...args: unknown[]): Timeout {
      mustBeFunction(callback);
      return new Timeout(callback, delay, args, false);
    },
    clearTimeout(timer: unknown): void {
      Timeout.clear(timer);
    },
    setInterval(callback: Callback, delay?: unknown, ...args: unknown[]): Timeout {
      mustBeFunction(callback);
      return new Timeout(callback, delay, args, true);
    },
    clearInterval(timer: unknown): void {
      Timeout.clear(timer);
    },
    setImmediate(callback: Callback, ...args: unknown[]): Immediate {
      mustBeFunction(callback);
      return new Immediate(callback, args);
    },
    clearImmediate(immediate: unknown): void {
      Immediate.clear(immediate);
    },
  };
  return timers;
}

export type Timers = ReturnType<typeof makeTimers>;

function mustBeFunction(callback: unknown): void {
  if (typeof callback !== 'function') throw invalidArgument('callback', 'of type function', callback);
}
