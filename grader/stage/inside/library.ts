import vm from 'node:vm';

/**
 * The modules that are not in every realm: scripts that came once, as one text, and are compiled when a realm asks
 * for them. They cost nothing until then.
 */
export class Library {
  private sources: Readonly<Record<string, string>> | undefined;

  /** @param text a JSON object: source by name, each a CommonJS module */
  constructor(private readonly text: string) {}

  /** The module as a function `(require, module, exports)` of the realm; undefined when there is none. */
  load(name: string, realm: vm.Context): unknown {
    this.sources ??= JSON.parse(this.text) as Record<string, string>;
    if (!Object.hasOwn(this.sources, name)) return undefined;
    return compileIn(realm, `'use strict';${this.sources[name]}`, 'matsu', ['require', 'module', 'exports']);
  }
}

/**
 * Code as a function of a realm. Not by running a script there: that would run the realm's microtasks too, in the
 * middle of whatever the student's code is doing.
 */
export function compileIn(realm: vm.Context, code: string, filename: string, parameters: readonly string[]): unknown {
  return vm.compileFunction(code, parameters, { filename, parsingContext: realm });
}
