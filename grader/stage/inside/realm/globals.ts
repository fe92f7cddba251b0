import { makeContextStore } from './async-context';
import { makeBackstage } from './backstage';
import { BuiltIns } from './built-ins';
import { makeClock } from './clock';
import { makeConsole } from './console';
import type { Host } from './host';
import { microtaskQueuer } from './loop';
import type { EventLoop } from './loop';
import { builtInName } from './modules';
import { invalidArgument } from './node-error';
import { define } from './primordials';
import { makeProcess } from './process';
import { keepStudentFrames } from './stack';
import { makeTimers } from './timers';
import { makeTimersPromises } from './timers-promises';

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

/** Globals that come from the library, by the module that has them. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never,
  web: ['AbortController', 'AbortSignal', 'CustomEvent', 'DOMException', 'Event', 'EventTarget'],
  encoding: ['TextDecoder', 'TextEncoder'],
  url: ['URL', 'URLSearchParams'],
  perf_hooks: ['performance'],
  'structured-clone': ['structuredClone'],
};

/** Puts Node's world into the realm, on the loop's time. Gives the modules that it has. */
export function installGlobals(loop: EventLoop, host: Host): BuiltIns {
  const timers = makeTimers(loop, host);
  const timersPromises = makeTimersPromises(timers);
  const clock = makeClock(loop);
  const ready: Record<string, unknown> = {
    timers: { ...timers, promises: timersPromises },
    'timers/promises': timersPromises,
  };
  const load = (name: string): unknown => builtIns.load(name);
  const loadImportable = (name: string): unknown => {
    const builtIn = builtInName(name);
    return builtIn === undefined ? undefined : load(builtIn);
  };
  const process = (ready['process'] = makeProcess(loop, host, clock, loadImportable));
  const console = (ready['console'] = makeConsole(loop, host, process.emitWarning, load));
  const builtIns = new BuiltIns(host, ready);
  const context = makeContextStore(loop, host);
  builtIns.backstage = makeBackstage(loop, host, { timers, clock, context, load });

  const queue = microtaskQueuer(loop);
  const globals: Record<string, unknown> = {
    ...timers,
    console,
    Date: clock.Date,
    process,
    queueMicrotask(callback: () => void): void {
      if (typeof callback !== 'function') throw invalidArgument('callback', 'of type function', callback);
      queue(callback);
    },
    global: globalThis,
  };
  for (const name of REMOVED) delete (globalThis as Record<string, unknown>)[name];
  for (const name of Object.keys(globals)) setGlobal(name, globals[name]);
  for (const module in LATE) for (const name of LATE[module] as string[]) installLate(name, () => load(module));
  keepStudentFrames();
  return builtIns;
}

function setGlobal(name: string, value: unknown): void {
  define(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** A global that is made when it is first read, as Node does with the rarer ones. */
function installLate(name: string, load: () => unknown): void {
  define(globalThis, name, {
    get() {
      const value = (load() as Record<string, unknown>)[name];
      if (value !== undefined) setGlobal(name, value);
      return value;
    },
    set: (value: unknown) => setGlobal(name, value),
    configurable: true,
    enumerable: false,
  });
}
