// The built-ins that the stage itself uses, taken before the student's code can replace them.

export const RealmPromise = Promise;
export const RealmError = Error;
export const apply = Reflect.apply;
export const stringify = JSON.stringify;
export const isArray = Array.isArray;
export const define = Object.defineProperty;
export const trunc = Math.trunc;
export const asString = String;
export const asNumber = Number;
export const hasOwn = Object.hasOwn;
export const resolvePromise = Promise.resolve.bind(Promise) as (value: unknown) => Promise<unknown>;

const promiseThen = Promise.prototype.then;
const promisePrototype = Promise.prototype;
const { getPrototypeOf } = Object;

/** Whether it is a promise of this realm's own class, and not of a student's subclass. */
export function isPlainPromise(value: object): boolean {
  return getPrototypeOf(value) === promisePrototype;
}

/** `promise.then(…)`, whatever the student has put in its place. Gives nothing: the stage never chains on. */
export function then(
  promise: Promise<unknown>,
  whenResolved?: (value: unknown) => void,
  whenRejected?: (error: unknown) => void,
): void {
  void apply(promiseThen, promise, [whenResolved, whenRejected]);
}

/** Appends without `Array.prototype.push` or an index setter, both of which a student can replace. */
export function append<T>(list: T[], item: T): void {
  define(list, list.length, { value: item, writable: true, enumerable: true, configurable: true });
}

/**
 * A promise that settles as this one does, so many microtasks later. Its chain is of plain promises: one of a subclass
 * tells V8's hooks nothing of who waits for whom.
 */
export function delayed<T>(promise: Promise<T>, microtasks: number): Promise<T> {
  return new RealmPromise<T>((resolve, reject) => {
    let last: Promise<unknown> = promise;
    for (let left = microtasks; left > 1; left--) last = apply(promiseThen, last, []) as Promise<unknown>;
    then(last, resolve as (value: unknown) => void, reject);
  });
}
