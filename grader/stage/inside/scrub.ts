/**
 * Takes from this process's own realm what could do harm, and freezes what is left, so that code that has found a way
 * out of its realm finds nothing: nothing to call, and nothing to change that the stage or Node itself relies on. What
 * the stage needs of Node it must have taken before.
 */
export function scrub(): void {
  scrubProcess(process);
  freezeBuiltIns();
  const main = globalThis as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(main)) if (!LANGUAGE.has(name)) remove(main, name);
}

/** What Node's own code reads of the process later on; harmless. */
const KEPT_OF_PROCESS = new Set([
  '_tickCallback',
  'arch',
  'argv',
  'emitWarning',
  'env',
  'execArgv',
  'features',
  'nextTick',
  'noDeprecation',
  'platform',
  'release',
  'throwDeprecation',
  'traceDeprecation',
  'version',
  'versions',
]);

function scrubProcess(process: object): void {
  for (const name of Object.getOwnPropertyNames(process)) if (!KEPT_OF_PROCESS.has(name)) remove(process, name);
}

/** Gone where it can be deleted, else empty where it can be written. */
function remove(from: object, name: string): void {
  if (!Reflect.deleteProperty(from, name)) Reflect.set(from, name, undefined);
}

/** The names that the language itself defines, as far as the stage or what it freezes is named. */
const LANGUAGE = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp ' +
    'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math ' +
    'ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ' +
    'Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect isFinite isNaN'
  ).split(' '),
);

function freezeBuiltIns(): void {
  // How stacks look is decided once; their length is set for each, by Node as well.
  Object.defineProperty(Error, 'prepareStackTrace', { writable: false, configurable: false });
  for (const builtIn of [...named(), ...unnamed()]) {
    const { prototype } = builtIn as { prototype?: unknown };
    if (typeof prototype === 'object' && prototype !== null) Object.freeze(prototype);
    if (builtIn === Error) Object.preventExtensions(builtIn);
    else Object.freeze(builtIn);
  }
}

function named(): object[] {
  const main = globalThis as unknown as Record<string, unknown>;
  return [...LANGUAGE].map((name) => main[name]).filter(isBuiltIn);
}

function isBuiltIn(value: unknown): value is object {
  return (typeof value === 'function' || typeof value === 'object') && value !== null && value !== globalThis;
}

/** Those that have no name of their own, by way of an example of each. */
function unnamed(): object[] {
  const { getPrototypeOf } = Object;
  const functions = [async () => {}, function* () {}, async function* () {}];
  const iterators = [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator](), ''.matchAll(/a/g)];
  const prototypes = iterators.map((iterator) => getPrototypeOf(iterator) as object);
  const generators = functions.slice(1).map((make) => getPrototypeOf(make.prototype) as object);
  return [
    // The constructors of functions; what async functions inherit from is frozen as their prototype.
    ...functions.map((make) => (getPrototypeOf(make) as { constructor: object }).constructor),
    ...functions.map((make) => getPrototypeOf(make) as object),
    ...generators,
    ...generators.map((generator) => getPrototypeOf(generator) as object),
    ...prototypes,
    ...prototypes.map((prototype) => getPrototypeOf(prototype) as object),
    getPrototypeOf(Uint8Array) as object,
    Function.prototype,
  ];
}
