import type { Host } from './host';
import type { EventLoop } from './loop';
import { invalidArgument } from './node-error';
import { RealmError, apply, asString } from './primordials';

/** The little of `process` that a program about time needs. Nothing of the real one is in it. */
export function makeProcess(
  loop: EventLoop,
  host: Host,
  clock: { hrtime: unknown; uptime: () => number },
  loadModule: (name: string) => unknown,
) {
  return {
    nextTick(callback: (...args: unknown[]) => void, ...args: unknown[]): void {
      if (typeof callback !== 'function') throw invalidArgument('callback', 'of type function', callback);
      loop.addTick(() => apply(callback, undefined, args));
    },
    exit(code: unknown = 0): never {
      return loop.stop('exit', `exit ${typeof code === 'number' || typeof code === 'string' ? code : ''}`);
    },
    getBuiltinModule(name: string): unknown {
      return loadModule(name);
    },
    hrtime: clock.hrtime,
    uptime: clock.uptime,
    env: {},
    argv: ['node', 'kata.ts'],
    platform: 'linux',
    pid: 1,
    cwd: (): string => '/',
    /** On stderr, in a tick of its own; unlike Node's, without the hint at an option of Node's. */
    emitWarning(warning: unknown, options?: unknown): void {
      const text = `(node:1) ${warningText(warning, options)}`;
      loop.addTick(() => {
        if (!loop.isOver) host.write('print-error', loop.nowMs, text);
      });
    },
    on(): void {},
  };
}

function warningText(warning: unknown, options: unknown): string {
  if (warning instanceof RealmError) return `${warning.name}: ${warning.message}`;
  const given = typeof options === 'string' ? options : (options as { type?: unknown } | undefined)?.type;
  return `${typeof given === 'string' ? given : 'Warning'}: ${asString(warning)}`;
}
