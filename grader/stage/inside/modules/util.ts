import backstage from 'matsu:backstage';
import { callbackify, promisify } from './util/promisify';
import { types } from './util/types';

const { format } = backstage;

function inspect(value: unknown, options?: object | boolean, depth?: number | null, colors?: boolean): string {
  const old = typeof options === 'boolean' ? { showHidden: options, depth, colors } : {};
  return backstage.inspect(value, (typeof options === 'object' ? options : old) ?? {});
}
inspect.custom = Symbol.for('nodejs.util.inspect.custom');
inspect.defaultOptions = {};

function deprecate<T extends (...args: unknown[]) => unknown>(callback: T, message: string, code?: string): T {
  let isWarned = false;
  return function (this: unknown, ...args: unknown[]) {
    if (!isWarned) process.emitWarning(message, 'DeprecationWarning', code);
    isWarned = true;
    return backstage.apply(callback, this, args);
  } as T;
}

function inherits(Class: { prototype: object }, Parent: { prototype: object }): void {
  Object.defineProperty(Class, 'super_', { value: Parent, writable: true, configurable: true });
  Object.setPrototypeOf(Class.prototype, Parent.prototype);
}

function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  return (backstage.load('deep-equal') as (a: unknown, b: unknown) => boolean)(a, b);
}

const debuglog = (): (() => void) => Object.assign(() => {}, { enabled: false });

export default {
  promisify,
  callbackify,
  format: (...values: unknown[]): string => format(values),
  formatWithOptions: (_options: object, ...values: unknown[]): string => format(values),
  inspect,
  types,
  isDeepStrictEqual,
  isArray: Array.isArray,
  deprecate,
  inherits,
  debuglog,
  debug: debuglog,
  stripVTControlCharacters: (text: string): string => text.replace(ESCAPES, ''),
  get TextEncoder() {
    return globalThis.TextEncoder;
  },
  get TextDecoder() {
    return globalThis.TextDecoder;
  },
};

const ESCAPES = /[\u001B\u009B][[\]()#;?]*(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~])/g;
