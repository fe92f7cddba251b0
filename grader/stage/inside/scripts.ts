import vm from 'node:vm';
import { compileIn } from './library';
import { SCENARIO } from './stack';

/** A file as a function of one realm. */
interface Evaluated {
  readonly code: string;
  readonly wrapped: unknown;
}

/**
 * The files that one play after the other is about, compiled once: a script serves every realm, with all that V8 has
 * compiled of it meanwhile.
 */
export class Scripts {
  private readonly known = new Map<string, { readonly code: string; readonly script: vm.Script }>();
  private evaluated = new Map<string, Evaluated>();

  /**
   * Evaluates these files in a realm, which must be fresh: evaluating a script runs the realm's microtasks too, which
   * must not happen in the middle of whatever a student's code is doing.
   * @param files each as its name and its text
   */
  evaluate(realm: vm.Context, files: readonly (readonly [string, string])[]): void {
    this.evaluated = new Map();
    for (const [name, code] of files) {
      const script = this.scriptOf(name, code);
      if (script !== undefined) this.evaluated.set(name, { code, wrapped: script.runInContext(realm) });
    }
  }

  /** The function that `evaluate` made of this file last; otherwise it is compiled now. */
  function(realm: vm.Context, name: string, code: string): unknown {
    const known = this.evaluated.get(name);
    if (known?.code === code) return known.wrapped;
    const { parameters, before, after } = wrapperOf(name);
    return compileIn(realm, `${before}${code}${after}`, name, parameters);
  }

  private scriptOf(name: string, code: string): vm.Script | undefined {
    const known = this.known.get(name);
    if (known?.code === code) return known.script;
    const { parameters, before, after } = wrapperOf(name);
    const head = `(function(${parameters.join()}){${before}`;
    try {
      // The columns of the first line are those of the file.
      const script = new vm.Script(`${head}${code}${after}\n})`, { filename: name, columnOffset: -head.length });
      this.known.set(name, { code, script });
      return script;
    } catch {
      // It does not parse, which is to be said when the file's turn comes.
      return undefined;
    }
  }
}

/** A module as a function of its CommonJS names; of a scenario or an argument, an expression, a function that gives it. */
function wrapperOf(name: string): { parameters: readonly string[]; before: string; after: string } {
  return name === SCENARIO
    ? { parameters: [], before: 'return (', after: '\n)' }
    : { parameters: ['exports', 'require', 'module'], before: '', after: '' };
}
