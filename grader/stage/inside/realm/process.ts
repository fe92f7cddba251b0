import type { EventLoop } from './loop';
import { invalidArgument } from './node-error';
import { apply } from './primordials';

/** The little of `process` that a program about time needs. Nothing of the real one is in it. */
export function makeProcess(
  loop: EventLoop,
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
      try {
        return loadModule(name);
      } catch {
        return undefined;
      }
    },
    hrtime: clock.hrtime,
    uptime: clock.uptime,
    env: {},
    argv: ['node', 'kata.ts'],
    platform: 'linux',
    on(): void {},
  };
}
