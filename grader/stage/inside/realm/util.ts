import type { Host } from './host';
import { invalidArgument } from './node-error';
import { RealmError, RealmPromise, append, apply } from './primordials';

type Callback = (...args: unknown[]) => unknown;
const custom = Symbol.for('nodejs.util.promisify.custom');

/** The part of `node:util` that programs about time use. */
export function makeUtil(host: Host) {
  function promisify(original: Callback & { [custom]?: Callback }): Callback {
    if (typeof original !== 'function') throw invalidArgument('original', 'of type function', original);
    const own = original[custom];
    if (own !== undefined) return own;
    return function (this: unknown, ...args: unknown[]) {
      return new RealmPromise((resolve, reject) => {
        append(args, (error: unknown, value: unknown) => (error ? reject(error as Error) : resolve(value)));
        apply(original, this, args);
      });
    };
  }
  promisify.custom = custom;

  const format = (...values: unknown[]): string => {
    try {
      return host.format(values);
    } catch {
      throw new RealmError('util.format: these values cannot be formatted');
    }
  };
  return { promisify, format, inspect: (value: unknown): string => format('%s', format(value)) };
}
