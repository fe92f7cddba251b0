import vm from 'node:vm';

/** The options that do not matter here, or that a script has too. */
const SERVED = ['filename', 'parsingContext', 'importModuleDynamically'];

/**
 * Lets `vm.compileFunction` compile each file once. Jest compiles its own modules (its runner, `expect`) anew for every
 * spec file, in the spec's realm. A script can be evaluated in many realms, and what V8 has compiled of it, the functions
 * within it too, serves all of them.
 * Files with an `import()` are left alone: the callback that serves it belongs to the first realm.
 * @returns a function that undoes it
 */
export function cacheCompiledFunctions(): () => void {
  const original = vm.compileFunction;
  const cache = new Map<string, { readonly code: string; readonly script: vm.Script }>();

  vm.compileFunction = (code, params = [], options = {}) => {
    const { filename, parsingContext } = options;
    const isPlain = Object.keys(options).every((name) => SERVED.includes(name)) && !code.includes('import(');
    if (!isPlain || filename === undefined || parsingContext === undefined) return original(code, params, options);
    const key = `${filename}\0${params.join()}`;
    let known = cache.get(key);
    if (known?.code !== code) {
      const head = `(function(${params.join()}){`;
      // The columns of the first line are those of the file.
      known = { code, script: new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length }) };
      cache.set(key, known);
    }
    return known.script.runInContext(parsingContext) as ReturnType<typeof original>;
  };
  return () => {
    vm.compileFunction = original;
  };
}
