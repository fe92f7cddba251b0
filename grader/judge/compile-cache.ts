import vm from 'node:vm';
import { FunctionScripts } from '../stage/inside/function-scripts';

/** The options that do not matter here, or that a script has too. */
const SERVED = ['filename', 'parsingContext', 'importModuleDynamically'];

/**
 * Lets `vm.compileFunction` compile each file once. Jest compiles its own modules (its runner, `expect`) anew for every
 * spec file, in the spec's realm.
 * Files with an `import()` are left alone: the callback that serves it belongs to the first realm.
 * @returns a function that undoes it
 */
export function cacheCompiledFunctions(): () => void {
  const original = vm.compileFunction;
  const scripts = new FunctionScripts();

  vm.compileFunction = (code, params = [], options = {}) => {
    const { filename, parsingContext } = options;
    const isPlain = Object.keys(options).every((name) => SERVED.includes(name)) && !code.includes('import(');
    if (!isPlain || filename === undefined || parsingContext === undefined) return original(code, params, options);
    return scripts.of(filename, params, code).runInContext(parsingContext) as ReturnType<typeof original>;
  };
  return () => {
    vm.compileFunction = original;
  };
}
