import type * as FastCheck from 'fast-check';

/**
 * fast-check, which is loaded when a spec first uses it: in the spec's realm, so that what it makes is of that realm,
 * and only there, since loading costs as much as a few dozen plays.
 */
export const fc = new Proxy({} as typeof FastCheck, {
  get: (_, name) => Reflect.get(fastCheck(), name) as unknown,
  has: (_, name) => Reflect.has(fastCheck(), name),
});

/** A module is loaded once; after that `require` gives what it has. */
function fastCheck(): typeof FastCheck {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at once
  return require('fast-check') as typeof FastCheck;
}
