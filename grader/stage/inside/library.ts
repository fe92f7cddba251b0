import vm from 'node:vm';

/**
 * The modules that are not in every realm: scripts that came once, as one text, and are compiled when a realm first
 * asks for them. They cost nothing until then.
 */
export class Library {
  private sources: Readonly<Record<string, string>> | undefined;
  private readonly scripts = new Map<string, vm.Script>();

  /** @param text a JSON object: source by name, each a CommonJS module */
  constructor(private readonly text: string) {}

  /** The module as a function `(require, module, exports)` of the realm; undefined when there is none. */
  load(name: string, realm: vm.Context): unknown {
    const script = this.scripts.get(name) ?? this.compile(name);
    return script?.runInContext(realm) as unknown;
  }

  private compile(name: string): vm.Script | undefined {
    this.sources ??= JSON.parse(this.text) as Record<string, string>;
    if (!Object.hasOwn(this.sources, name)) return undefined;
    const source = `(function (require, module, exports) {'use strict';${this.sources[name]}\n})`;
    const script = new vm.Script(source, { filename: 'matsu' });
    this.scripts.set(name, script);
    return script;
  }
}
