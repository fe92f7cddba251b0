import { givenKey } from '../given-path';
import { IMPORTABLE, notImportable } from '../importable';
import type { BuiltIns } from './built-ins';
import type { Host } from './host';
import type { EventLoop } from './loop';
import { nodeError } from './node-error';
import { RealmError, hasOwn } from './primordials';

type Require = (name: string) => unknown;
type Factory = (exports: object, require: Require, module: { exports: unknown }) => void;

const importable: Record<string, string> = { __proto__: null } as never;
for (const name of IMPORTABLE) importable[name] = importable[name.slice('node:'.length)] = name.slice('node:'.length);

/** The module that student code may ask for by this name, without `node:`; undefined when there is none. */
export function builtInName(name: string): string | undefined {
  return importable[name];
}

/**
 * The `require` of the kata's module: built-in modules by name, with or without `node:`, and the modules that
 * come with the kata, by their path as seen from the file that asks. Nothing else exists.
 */
export function makeRequire(
  host: Host,
  loop: EventLoop,
  builtIns: BuiltIns,
  given: Readonly<Record<string, string>>,
): Require {
  const loaded: Record<string, { exports: unknown }> = { __proto__: null } as never;
  const keys = { has: (key: string): boolean => hasOwn(given, key) };

  const requireFrom =
    (from: string): Require =>
    (asked) => {
      const name = `${asked}`;
      const builtIn = builtInName(name);
      if (builtIn !== undefined) return builtIns.load(builtIn);
      const key = givenKey(from, name, keys);
      if (key !== undefined) return loadGiven(key);
      if (!loop.isOver) host.write('bad-import', loop.nowMs, name);
      throw nodeError(RealmError, 'MODULE_NOT_FOUND', `cannot import ${notImportable(name)}`);
    };

  function loadGiven(key: string): unknown {
    const known = loaded[key];
    if (known !== undefined) return known.exports;
    const module = (loaded[key] = { exports: {} });
    (host.compile(given[key] as string, key) as Factory)(module.exports, requireFrom(key), module);
    return module.exports;
  }

  return requireFrom('kata.ts');
}

/** Evaluates the student's file as a CommonJS module and gives its exports. */
export function loadModule(host: Host, code: string, require: Require): object {
  const module: { exports: object } = { exports: {} };
  (host.compile(code, 'kata.ts') as Factory)(module.exports, require, module);
  return module.exports;
}
