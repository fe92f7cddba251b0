import vm from 'node:vm';

/**
 * Files as scripts whose value is a function, each compiled once: unlike the function of `vm.compileFunction`, a script
 * can be evaluated in many realms, and what V8 has compiled of it, the functions within it too, serves all of them.
 */
export class FunctionScripts {
  private readonly known = new Map<string, { readonly code: string; readonly script: vm.Script }>();

  /**
   * @param code the function's body
   * @throws SyntaxError when it does not parse
   */
  of(filename: string, parameters: readonly string[], code: string): vm.Script {
    const key = `${filename}\0${parameters.join()}`;
    const known = this.known.get(key);
    if (known?.code === code) return known.script;
    const head = `(function(${parameters.join()}){`;
    // The columns of the first line are those of the file.
    const script = new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
    this.known.set(key, { code, script });
    return script;
  }
}
