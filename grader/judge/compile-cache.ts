import vm from 'node:vm';

/** Characters; below it, parsing costs less than looking into the cache. */
const WORTH_CACHING = 10_000;

/**
 * Lets `vm.compileFunction` keep V8's code for what it compiled before. Jest compiles its own modules (its runner,
 * `expect`) anew for every spec file, in the spec's realm, which is a fifth of the time of a run over many katas.
 * Files with an `import()` are left alone: the callback that serves it belongs to the first realm.
 * @returns a function that undoes it
 */
export function cacheCompiledFunctions(): () => void {
  const original = vm.compileFunction;
  const cache = new Map<string, { readonly code: string; readonly data: Buffer }>();

  vm.compileFunction = (code, params, options = {}) => {
    const { filename } = options;
    if (filename === undefined || code.length < WORTH_CACHING || code.includes('import(')) {
      return original(code, params, options);
    }
    const known = cache.get(filename);
    if (known?.code === code) return original(code, params, { ...options, cachedData: known.data });
    const compiled = original(code, params, { ...options, produceCachedData: true });
    const { cachedData } = compiled as { cachedData?: Buffer };
    if (cachedData !== undefined) cache.set(filename, { code, data: cachedData });
    return compiled;
  };
  return () => {
    vm.compileFunction = original;
  };
}
