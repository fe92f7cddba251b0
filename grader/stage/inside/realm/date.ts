import { apply, define } from './primordials';

const { construct } = Reflect;
const { getOwnPropertyDescriptor } = Object;
const toText = Date.prototype.toString;
const { get: getSeen, set: setSeen } = WeakMap.prototype;

/**
 * The realm's `Date` on another clock. The real one is then out of reach: there is no way to it from a date, from the
 * class or from its prototype.
 * @param now gives milliseconds since 1970
 */
export function makeDate(now: () => number): DateConstructor {
  const Real = Date;
  // A function and not a class: a class has the one that it extends for its prototype.
  function VirtualDate(...values: unknown[]): unknown {
    if (new.target === undefined) return apply(toText, new Real(now()), []);
    return construct(Real, values.length === 0 ? [now()] : values, new.target);
  }
  const parts = { prototype: Real.prototype, now: () => now(), parse: Real.parse, UTC: Real.UTC };
  for (const name of ['prototype', 'now', 'parse', 'UTC'] as const) {
    define(VirtualDate, name, {
      value: parts[name],
      writable: name !== 'prototype',
      configurable: name !== 'prototype',
    });
  }
  define(VirtualDate, 'name', { value: 'Date', configurable: true });
  define(VirtualDate, 'length', { value: 7, configurable: true });
  define(Real.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  return VirtualDate as unknown as DateConstructor;
}

/**
 * Makes `Intl.DateTimeFormat` format the virtual moment where it is given none.
 * @param now gives milliseconds since 1970
 */
export function setIntlClock(now: () => number): void {
  const { prototype } = Intl.DateTimeFormat;
  const realFormat = getOwnPropertyDescriptor(prototype, 'format')?.get as () => (date?: unknown) => string;
  const bound = new WeakMap<object, (date?: unknown) => string>();
  const getter = {
    get format(): (date?: unknown) => string {
      const format = apply(realFormat, this, []);
      const known = apply(getSeen, bound, [format]) as typeof format | undefined;
      if (known !== undefined) return known;
      const virtual = (date?: unknown): string => format(date === undefined ? now() : date);
      apply(setSeen, bound, [format, virtual]);
      return virtual;
    },
  };
  define(prototype, 'format', { get: getOwnPropertyDescriptor(getter, 'format')?.get, configurable: true });
  const realParts = prototype.formatToParts;
  const parts = {
    formatToParts(date?: unknown): unknown {
      return apply(realParts, this, [date === undefined ? now() : date]);
    },
  };
  define(prototype, 'formatToParts', { value: parts.formatToParts, writable: true, configurable: true });
}
