import type { Host } from './host';
import { hasOwn } from './primordials';

type Factory = (require: (name: string) => unknown, module: { exports: Exports }, exports: Exports) => void;
type Exports = { default?: unknown };

/**
 * Node's modules, by their name without `node:`, and the globals that few programs use. Those that are not ready
 * come from the library at their first use.
 */
export class BuiltIns {
  private readonly loaded: Record<string, unknown>;

  constructor(
    private readonly host: Host,
    ready: Readonly<Record<string, unknown>>,
  ) {
    this.loaded = Object.assign(Object.create(null) as object, ready);
  }

  /** What `makeBackstage` made; it needs this object itself. */
  backstage: unknown = undefined;

  load(name: string): unknown {
    if (hasOwn(this.loaded, name)) return this.loaded[name];
    const file = FILES[name] ?? name;
    const module: { exports: Exports } = { exports: {} };
    const require = (inner: string): unknown => {
      return inner === 'matsu:backstage'
        ? { __esModule: true, default: this.backstage }
        : this.load(INNER[inner] ?? inner);
    };
    // A library may look for the global that it is about to become: for the time being it finds none.
    this.loaded[name] = {};
    try {
      (this.host.library(file) as Factory)(require, module, module.exports);
      return (this.loaded[name] = module.exports.default);
    } catch (error) {
      delete this.loaded[name];
      throw error;
    }
  }
}

/** Modules whose file has another name. */
const FILES: Readonly<Record<string, string>> = { __proto__: null as never, 'assert/strict': 'assert-strict' };

/** As the ports from npm ask for them. */
const INNER: Readonly<Record<string, string>> = { __proto__: null as never, 'util/': 'util' };
