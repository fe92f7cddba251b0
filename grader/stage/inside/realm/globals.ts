import structuredClone from '@ungap/structured-clone';
import { makeAbort } from './abort';
import { makeClock } from './clock';
import { makeConsole } from './console';
import { DOMException, Event, EventTarget } from './events';
import type { Host } from './host';
import { microtaskQueuer } from './loop';
import type { EventLoop } from './loop';
import { invalidArgument } from './node-error';
import { define } from './primordials';
import { makeProcess } from './process';
import { makeTimers } from './timers';
import { makeTimersPromises } from './timers-promises';
import { makeUtil } from './util';

/** What a fresh V8 realm has that would let real time, real parallelism or the collector's mood in. */
const REMOVED = [
  'Atomics',
  'FinalizationRegistry',
  'SharedArrayBuffer',
  'ShadowRealm',
  'Temporal',
  'WeakRef',
  'WebAssembly',
];

/** Puts Node's world into the realm, on the loop's time. Gives the modules that may be imported, by name. */
export function installGlobals(loop: EventLoop, host: Host): Record<string, unknown> {
  const timers = makeTimers(loop, host);
  const timersPromises = makeTimersPromises(timers);
  const clock = makeClock(loop);
  const modules: Record<string, unknown> = { __proto__: null };
  const process = makeProcess(loop, clock, (name) => modules[name.replace(/^node:/, '')]);
  const queue = microtaskQueuer(loop);

  const globals: Record<string, unknown> = {
    ...timers,
    ...makeAbort(timers),
    console: makeConsole(loop, host),
    Date: clock.Date,
    performance: clock.performance,
    process,
    queueMicrotask(callback: () => void): void {
      if (typeof callback !== 'function') throw invalidArgument('callback', 'of type function', callback);
      queue(callback);
    },
    structuredClone: (value: unknown): unknown => clone(value),
    DOMException,
    Event,
    EventTarget,
    global: globalThis,
  };
  for (const name of REMOVED) delete (globalThis as Record<string, unknown>)[name];
  for (const name of Object.keys(globals)) {
    define(globalThis, name, { value: globals[name], writable: true, configurable: true, enumerable: false });
  }
  define(clock.Date.prototype, 'constructor', { value: clock.Date, writable: true, configurable: true });

  return Object.assign(modules, {
    timers: { ...timers, promises: timersPromises },
    'timers/promises': timersPromises,
    process,
    util: makeUtil(host),
  });
}

function clone(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new DOMException('The object could not be cloned.', 'DataCloneError');
  }
}
