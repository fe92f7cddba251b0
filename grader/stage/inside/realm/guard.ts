import type { Host } from './host';
import { RealmError, asString } from './primordials';

const { getPrototypeOf } = Object;
const objectPrototype = Object.prototype;
const RealmRangeError = RangeError;
const RealmSyntaxError = SyntaxError;

/**
 * The same functions, whose errors are the realm's own. What the host throws (a RangeError where the student has
 * used up the stack, say) would be a host object in the student's hands.
 */
export function guard(host: Omit<Host, 'limits'>): Host {
  const safely = <T>(call: () => T): T => {
    try {
      return call();
    } catch (error) {
      throw ofRealm(error);
    }
  };
  return {
    __proto__: null,
    write: (kind, atMs, text) => safely(() => host.write(kind, atMs, text)),
    format: (values) => safely(() => host.format(values)),
    compile: (code, name) => safely(() => host.compile(code, name)),
    inspect: (value, options) => safely(() => host.inspect(value, options)),
    isType: (name, value) => safely(() => host.isType(name, value)),
    parseUrl: (url, base, part, to) => safely(() => host.parseUrl(url, base, part, to)),
    encode: (text) => safely(() => host.encode(text)),
    decode: (bytes, isFatal) => safely(() => host.decode(bytes, isFatal)),
    library: (name) => safely(() => host.library(name)),
    watchContext: () => safely(() => host.watchContext()),
    getContext: () => safely(() => host.getContext()),
    setContext: (context) => safely(() => host.setContext(context)),
    site: () => safely(() => host.site()),
    left: (kind, atMs, dueMs, isRef, site) => safely(() => host.left(kind, atMs, dueMs, isRef, site)),
    setMain: (promise) => safely(() => host.setMain(promise)),
    setObserving: (on) => safely(() => host.setObserving(on)),
    // Called by the loop alone, with no student below it on the stack.
    drain: () => host.drain(),
    isHandled: (promise) => host.isHandled(promise),
    whenHandledLate: (promise, callBack) => host.whenHandledLate(promise, callBack),
    setNow: (atMs) => host.setNow(atMs),
    newTurn: () => host.newTurn(),
    continuations: () => host.continuations(),
    get limits() {
      return (host as Host).limits;
    },
  } satisfies Host & { __proto__: null } as Host;
}

/** The error itself where it was made in the realm (by a student's `toString`, say), else one that says the same. */
function ofRealm(error: unknown): unknown {
  if ((typeof error !== 'object' || error === null) && typeof error !== 'function') return error;
  for (let proto = getPrototypeOf(error) as unknown; proto !== null; proto = getPrototypeOf(proto)) {
    if (proto === objectPrototype) return error;
  }
  const { name, message } = error as Error;
  const Kind = name === 'SyntaxError' ? RealmSyntaxError : name === 'RangeError' ? RealmRangeError : RealmError;
  return new Kind(asString(message));
}
