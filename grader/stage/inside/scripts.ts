import type vm from 'node:vm';
import { FunctionScripts } from './function-scripts';
import { compileIn } from './library';
import { SCENARIO } from './stack';

/** A file as a function of one realm. */
interface Evaluated {
  readonly code: string;
  readonly wrapped: unknown;
}

/** The files that one play after the other is about, compiled once. */
export class Scripts {
  private readonly scripts = new FunctionScripts();
  private evaluated = new Map<string, Evaluated>();

  /**
   * Evaluates these files in a realm, which must be fresh: evaluating a script runs the realm's microtasks too, which
   * must not happen in the middle of whatever a student's code is doing. One that does not parse is left out; that is
   * to be said when its turn comes.
   * @param files each as its name and its text
   */
  evaluate(realm: vm.Context, files: readonly (readonly [string, string])[]): void {
    this.evaluated = new Map();
    for (const [name, code] of files) {
      const script = this.parsed(name, code);
      if (script !== undefined) this.evaluated.set(name, { code, wrapped: script.runInContext(realm) });
    }
  }

  /** The function that `evaluate` made of this file last; otherwise it is compiled now. */
  function(realm: vm.Context, name: string, code: string): unknown {
    const known = this.evaluated.get(name);
    if (known?.code === code) return known.wrapped;
    const { parameters, body } = asFunction(name, code);
    return compileIn(realm, body, name, parameters);
  }

  private parsed(name: string, code: string): vm.Script | undefined {
    const { parameters, body } = asFunction(name, code);
    try {
      return this.scripts.of(name, parameters, body);
    } catch {
      return undefined;
    }
  }
}

/** A module as a function of its CommonJS names; the expression of a scenario or an argument as one that gives it. */
function asFunction(name: string, code: string): { parameters: readonly string[]; body: string } {
  return name === SCENARIO
    ? { parameters: [], body: `return (${code}\n)` }
    : { parameters: ['exports', 'require', 'module'], body: code };
}
