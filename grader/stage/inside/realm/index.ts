import type { ModuleTexts, PlayRequest } from '../wire';
import { describeThrown, describeValue } from './describe';
import { installGlobals } from './globals';
import { guard } from './guard';
import type { Host } from './host';
import { EventLoop } from './loop';
import { loadModule, makeRequire } from './modules';
import { define, isPlainPromise, resolvePromise, then } from './primordials';

type Scenario = (exports: object, ...args: unknown[]) => unknown;

/** A realm that is ready for one play. */
export interface Prepared {
  /** Plays to the end; everything seen goes out through the host. */
  play(module: ModuleTexts, request: PlayRequest): void;
  /** Whether it is a promise of this realm's own class, and not of a student's subclass. */
  isPlain(promise: object): boolean;
  /** Listens for the rejection of a promise of this realm. */
  listen(promise: Promise<unknown>): void;
  /** Whether the scenario has settled. */
  isSettled(): boolean;
  /** Says that real time ran out. Unless the play had ended already, that is its verdict. */
  stopFromOutside(): void;
}

/** Prepares this realm, fresh from V8, for one play. */
export function setUp(unguarded: Omit<Host, 'limits'>): Prepared {
  const host = guard(unguarded);
  const loop = new EventLoop(host);
  const modules = installGlobals(loop, host);
  let current: Play | undefined;
  const run = ({ code, given }: ModuleTexts, request: PlayRequest): void => {
    const play = (current = new Play(host, loop));
    const require = makeRequire(host, loop, modules, given);
    loop.isDone = () => play.isSettled && onlyRepeats(loop);
    loop.run(() => {
      const kata = play.load(() => loadModule(host, code, require));
      if (kata === undefined) return;
      const args: unknown[] = [];
      for (let at = 0; at < request.args.length; at++) {
        define(args, at, { value: expression(host, request.args[at] as string), enumerable: true });
      }
      const scenario = expression(host, request.scenario) as Scenario;
      play.begin(() => scenario(guarded(kata, host, loop), ...args));
    });
    play.conclude();
  };
  const stopFromOutside = (): void => loop.stopFromOutside();
  const listen = (promise: Promise<unknown>): void => loop.listen(promise);
  return { play: run, isPlain: isPlainPromise, listen, isSettled: () => current?.isSettled ?? false, stopFromOutside };
}

function expression(host: Host, code: string): unknown {
  return (host.compile(code, 'scenario.js') as () => unknown)();
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
      this.settle('threw', error);
      return;
    }
    this.host.setObserving(true);
    const promise = resolvePromise(result);
    this.host.setObserving(false);
    this.host.setMain(promise);
    then(
      promise,
      (value) => this.settle('resolved', value),
      (error) => this.settle('rejected', error),
    );
  }

  conclude(): void {
    if (this.isBegun && !this.isSettled && !this.loop.isOver) this.host.write('never', this.loop.nowMs, '');
  }

  private settle(kind: 'resolved' | 'rejected' | 'threw', result: unknown): void {
    if (this.isSettled || this.loop.isOver) return;
    this.isSettled = true;
    const outside = kind === 'resolved' ? undefined : namedOutside(result);
    if (outside !== undefined) this.host.write('outside', this.loop.nowMs, outside);
    if (kind === 'resolved') this.host.write(kind, this.loop.nowMs, result === undefined ? '' : describeValue(result));
    else this.loop.writeError(kind, result);
    // What is alive now was left behind, even if it ends by itself later.
    const { nowMs } = this.loop;
    for (const timer of this.loop.timers.all()) {
      this.host.left(timer.repeats ? 'interval' : 'timeout', nowMs, timer.dueMs, timer.isRef, timer.site);
    }
    for (const immediate of this.loop.immediatesAlive()) {
      this.host.left('immediate', nowMs, nowMs, immediate.isRef, immediate.site);
    }
  }
}

/** After the scenario has settled, endless intervals alone are not waited for: they are left behind. */
function onlyRepeats(loop: EventLoop): boolean {
  if (loop.hasImmediates) return false;
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
