import type { Host } from './host';
import type { EventLoop } from './loop';
import { RealmError, hasOwn } from './primordials';

type Factory = (exports: object, require: (name: string) => unknown, module: { exports: unknown }) => void;

/** Thrown for an import that the stage does not have; by then the trace already says so. */
export class ImportError extends RealmError {}

/**
 * The `require` of the kata's module: built-in modules by name, with or without `node:`, and the modules that
 * come with the kata by the path the kata gives. Nothing else exists.
 */
export function makeRequire(
  host: Host,
  loop: EventLoop,
  builtIns: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, string>>,
): (name: string) => unknown {
  const loaded: Record<string, { exports: unknown }> = { __proto__: null } as never;

  return function require(name: string): unknown {
    const plain = String(name);
    const builtIn = plain.startsWith('node:') ? plain.slice('node:'.length) : plain;
    if (hasOwn(builtIns, builtIn)) return builtIns[builtIn];
    const known = loaded[plain];
    if (known !== undefined) return known.exports;
    if (hasOwn(given, plain)) {
      const module = (loaded[plain] = { exports: {} });
      (host.compile(given[plain] as string, plain) as Factory)(module.exports, require, module);
      return module.exports;
    }
    host.write('bad-import', loop.nowMs, plain);
    throw new ImportError(`Cannot find module '${plain}'`);
  };
}

/** Evaluates the student's file as a CommonJS module and gives its exports. */
export function loadModule(host: Host, code: string, require: (name: string) => unknown): object {
  const module: { exports: object } = { exports: {} };
  (host.compile(code, 'kata.ts') as Factory)(module.exports, require, module);
  return module.exports;
}
