import type { PlayRequest } from '../wire';
import { describeThrown, describeValue } from './describe';
import { installGlobals } from './globals';
import { guard } from './guard';
import type { Host } from './host';
import { EventLoop } from './loop';
import { loadModule, makeRequire } from './modules';
import { define, resolvePromise, then } from './primordials';

type Scenario = (exports: object, ...args: unknown[]) => unknown;

/** A realm that is ready for one play. */
export interface Prepared {
  /** Plays to the end; everything seen goes out through the host. */
  play(request: PlayRequest): void;
  /** Says that real time ran out. Unless the play had ended already, that is its verdict. */
  stopFromOutside(): void;
}

/** Prepares this realm, fresh from V8, for one play. */
export function setUp(unguarded: Omit<Host, 'limits'>): Prepared {
  const host = guard(unguarded);
  const loop = new EventLoop(host);
  const modules = installGlobals(loop, host);
  const play = (request: PlayRequest): void => {
    const play = new Play(host, loop);
    const require = makeRequire(host, loop, modules, request.given);
    loop.isDone = () => play.isSettled && onlyRepeats(loop);
    loop.run(() => {
      const kata = play.load(() => loadModule(host, request.code, require));
      if (kata === undefined) return;
      const args: unknown[] = [];
      for (let at = 0; at < request.args.length; at++) {
        define(args, at, { value: host.compile(`(${request.args[at]})`, 'scenario.js'), enumerable: true });
      }
      const scenario = host.compile(`(${request.scenario})`, 'scenario.js') as Scenario;
      play.begin(() => scenario(guarded(kata, host, loop), ...args));
    });
    play.conclude();
  };
  const stopFromOutside = (): void => {
    if (!loop.isOver) host.write('stopped', loop.nowMs, 'sync-or-microtask-loop');
  };
  return { play, stopFromOutside };
}

/** One scenario under way: notes when and how it settles. */
class Play {
  isSettled = false;
  private isBegun = false;

  constructor(
    private readonly host: Host,
    private readonly loop: EventLoop,
  ) {}

  load(load: () => object): object | undefined {
    try {
      return load();
    } catch (error) {
      if (this.loop.isOver) throw error;
      this.loop.isOver = true;
      this.host.write('load-error', this.loop.nowMs, describeThrown(error));
      return undefined;
    }
  }

  begin(scenario: () => unknown): void {
    this.isBegun = true;
    let result: unknown;
    try {
      result = scenario();
    } catch (error) {
      if (this.loop.isOver) throw error;
      this.settle('threw', describeThrown(error), error);
      return;
    }
    this.host.setObserving(true);
    const promise = resolvePromise(result);
    this.host.setObserving(false);
    then(
      promise,
      (value) => this.settle('resolved', value === undefined ? '' : describeValue(value)),
      (error) => this.settle('rejected', describeThrown(error), error),
    );
  }

  conclude(): void {
    if (this.isBegun && !this.isSettled && !this.loop.isOver) this.host.write('never', this.loop.nowMs, '');
  }

  private settle(kind: 'resolved' | 'rejected' | 'threw', text: string, error?: unknown): void {
    if (this.isSettled || this.loop.isOver) return;
    this.isSettled = true;
    const outside = namedOutside(error);
    if (outside !== undefined) this.host.write('outside', this.loop.nowMs, outside);
    this.host.write(kind, this.loop.nowMs, text);
    // What is alive now was left behind, even if it ends by itself later.
    for (const timer of this.loop.timers.all()) {
      this.host.write('left', this.loop.nowMs, `${timer.repeats ? 'interval' : 'timeout'} ${timer.dueMs}`);
    }
    for (let left = this.loop.immediatesAlive; left > 0; left--) {
      this.host.write('left', this.loop.nowMs, `immediate ${this.loop.nowMs}`);
    }
  }
}

/** After the scenario has settled, endless intervals alone are not waited for: they are left behind. */
function onlyRepeats(loop: EventLoop): boolean {
  if (loop.immediatesAlive > 0) return false;
  for (const timer of loop.timers.all()) if (!timer.repeats) return false;
  return true;
}

/** The kata's exports; one that is asked for and missing is said by its name. */
function guarded(kata: object, host: Host, loop: EventLoop): object {
  return new Proxy(kata, {
    get(target, name, receiver) {
      if (typeof name === 'string' && !(name in target)) {
        host.write('missing-export', loop.nowMs, name);
        loop.isOver = true;
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

/** The name that the scenario itself, not the kata, reached for and did not find. */
function namedOutside(error: unknown): string | undefined {
  try {
    if (!(error instanceof ReferenceError)) return undefined;
    const [, frame = ''] = String(error.stack).split('\n    at ');
    const name = /^(\S+) is not defined$/.exec(error.message)?.[1];
    return /\bscenario\.js:\d+:\d+\)?$/.test(frame) ? name : undefined;
  } catch {
    // A revoked Proxy, say: even `instanceof` throws on it.
    return undefined;
  }
}
