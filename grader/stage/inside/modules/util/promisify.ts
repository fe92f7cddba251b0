import backstage from 'matsu:backstage';

type Callback = (...args: unknown[]) => unknown;
const custom = Symbol.for('nodejs.util.promisify.custom');

/** A promise for what a function gives to the callback that it takes last. */
export function promisify(original: Callback & { [custom]?: Callback }): Callback {
  if (typeof original !== 'function') throw backstage.invalidArgument('original', 'of type function', original);
  const own = original[custom];
  if (own !== undefined) {
    if (typeof own !== 'function') throw backstage.invalidArgument('util.promisify.custom', 'of type function', own);
    return mark(own, own);
  }
  const promised = function (this: unknown, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, value: unknown): void => (error ? reject(error) : resolve(value));
      backstage.apply(original, this, [...args, done]);
    });
  };
  Object.setPrototypeOf(promised, Object.getPrototypeOf(original) as object);
  Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original) as PropertyDescriptorMap);
  return mark(promised, promised);
}
promisify.custom = custom;

function mark(target: Callback, value: Callback): Callback {
  return Object.defineProperty(target, custom, { value, enumerable: false, writable: false, configurable: true });
}

/** The way back: the callback is called with the error, or with null and the value. */
export function callbackify(original: (...args: unknown[]) => Promise<unknown>): Callback {
  if (typeof original !== 'function') throw backstage.invalidArgument('original', 'of type function', original);
  return function (this: unknown, ...args: unknown[]) {
    const callback = args.pop();
    if (typeof callback !== 'function') {
      throw backstage.invalidArgument('last argument', 'of type function', callback);
    }
    // In a tick of its own: what the callback throws is uncaught, not a rejection.
    const call = (...results: unknown[]): void =>
      backstage.addTick(() => void backstage.apply(callback as Callback, this, results));
    backstage.apply(original, this, args).then(
      (value: unknown) => call(null, value),
      (error: unknown) => call(error || falsyRejection(error)),
    );
  };
}

function falsyRejection(reason: unknown): Error {
  const error = backstage.nodeError(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value');
  return Object.assign(error, { reason });
}
