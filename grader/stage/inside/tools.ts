import { Buffer } from 'node:buffer';
import { URL } from 'node:url';
import util, { TextDecoder } from 'node:util';
import type vm from 'node:vm';
import type { AsyncContext } from './async-context';
import type { Library } from './library';

/** What the realm's modules need of the process around it. Texts go in and out; values are only looked at. */
export interface Tools {
  /** `util.inspect`, with those of its options that are data, as JSON. Never calls a method of the value's. */
  inspect(value: unknown, options: string): string;
  /** One of `util.types`. */
  isType(name: string, value: unknown): boolean;
  /** The parts of a URL as JSON, after setting one of them if one is named; undefined when it is none. */
  parseUrl(url: string, base?: string, part?: string, to?: string): string | undefined;
  /** Text to UTF-8 and back; bytes are a text of one character each. Undefined when they are no UTF-8. */
  encode(text: string): string;
  decode(bytes: string, isFatal: boolean): string | undefined;
  /** A module of the library, as a function of this realm. */
  library(name: string): unknown;
  watchContext(): void;
  getContext(): unknown;
  setContext(context: unknown): void;
}

/** Never a hook of the student's: `customInspect` would hand it a host function. */
export const inspectOptions = { customInspect: false, showProxy: true, getters: false } as const;

const URL_PARTS = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

export function tools(realm: vm.Context, library: Library, context: AsyncContext): Tools {
  return {
    inspect,
    isType: (name, value) =>
      (util.types as unknown as Record<string, (value: unknown) => boolean>)[name]?.(value) === true,
    parseUrl,
    encode: (text) => Buffer.from(text, 'utf8').toString('latin1'),
    decode,
    library: (name) => library.load(name, realm),
    watchContext: () => context.watch(),
    getContext: () => context.get(),
    setContext: (value) => context.set(value),
  };
}

function inspect(value: unknown, json: string): string {
  const options = JSON.parse(json) as util.InspectOptions;
  // JSON turns Infinity into null, which means the same in every other option.
  if (options.breakLength === null) options.breakLength = Infinity;
  return util.inspect(value, { ...options, ...inspectOptions });
}

function parseUrl(url: string, base?: string, part?: string, to?: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  if (part !== undefined) Object.assign(parsed, { [part]: to });
  return JSON.stringify(Object.fromEntries(URL_PARTS.map((name) => [name, parsed[name]])));
}

function decode(bytes: string, isFatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: isFatal, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}
