import backstage from 'matsu:backstage';

type Pair = [name: string, value: string];
type Init = string | Iterable<Iterable<unknown>> | Readonly<Record<string, unknown>> | null | undefined;

/** https://url.spec.whatwg.org/#interface-urlsearchparams */
export class URLSearchParams {
  #pairs: Pair[];
  #changed: () => void = () => {};

  constructor(init?: Init) {
    this.#pairs = pairsOf(init);
  }

  get size(): number {
    return this.#pairs.length;
  }

  append(name: string, value: string): void {
    this.#pairs.push([asText(name), asText(value)]);
    this.#changed();
  }

  delete(name: string, value?: string): void {
    const isMeant = ([key, held]: Pair): boolean =>
      key === asText(name) && (value === undefined || held === asText(value));
    this.#pairs = this.#pairs.filter((pair) => !isMeant(pair));
    this.#changed();
  }

  get(name: string): string | null {
    return this.#pairs.find(([key]) => key === asText(name))?.[1] ?? null;
  }

  getAll(name: string): string[] {
    return this.#pairs.filter(([key]) => key === asText(name)).map(([, value]) => value);
  }

  has(name: string, value?: string): boolean {
    return this.#pairs.some(([key, held]) => key === asText(name) && (value === undefined || held === asText(value)));
  }

  set(name: string, value: string): void {
    const first = this.#pairs.find(([key]) => key === asText(name));
    if (first === undefined) return this.append(name, value);
    first[1] = asText(value);
    this.#pairs = this.#pairs.filter((pair) => pair === first || pair[0] !== first[0]);
    this.#changed();
  }

  sort(): void {
    this.#pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    this.#changed();
  }

  forEach(callback: (value: string, name: string, params: this) => void, thisArg?: unknown): void {
    if (typeof callback !== 'function') throw backstage.invalidArgument('callback', 'of type function', callback);
    for (const [name, value] of this) backstage.apply(callback, thisArg, [value, name, this]);
  }

  *entries(): IterableIterator<Pair> {
    for (let at = 0; at < this.#pairs.length; at++) yield [...(this.#pairs[at] as Pair)];
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *values(): IterableIterator<string> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): IterableIterator<Pair> {
    return this.entries();
  }

  toString(): string {
    return this.#pairs.map(([name, value]) => `${escape(name)}=${escape(value)}`).join('&');
  }

  static {
    replace = (params, search) => void (params.#pairs = pairsOf(search));
    onChange = (params, call) => void (params.#changed = call);
  }
}

// For the URL that these are the parameters of; no part of the public face.
/* eslint-disable no-var -- assigned while the class above is defined */
export var replace: (params: URLSearchParams, search: string) => void;
export var onChange: (params: URLSearchParams, call: () => void) => void;
/* eslint-enable no-var */

Object.defineProperty(URLSearchParams.prototype, Symbol.toStringTag, { value: 'URLSearchParams', configurable: true });

function pairsOf(init: Init): Pair[] {
  if (init === undefined || init === null) return [];
  if (typeof init !== 'object' && typeof init !== 'function') return parse(asText(init));
  if (!(Symbol.iterator in init)) return Object.entries(init).map(([name, value]) => [name, asText(value)]);
  return Array.from(init as Iterable<Iterable<unknown>>, (pair) => {
    const both = typeof pair === 'object' && pair !== null ? Array.from(pair, asText) : [];
    if (both.length !== 2) {
      const text = 'Each query pair must be an iterable [name, value] tuple';
      throw backstage.nodeError(TypeError, 'ERR_INVALID_TUPLE', text);
    }
    return both as Pair;
  });
}

function parse(search: string): Pair[] {
  const parts = search.replace(/^\?/, '').split('&');
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [unescape(name), unescape(value.join('='))];
    });
}

function unescape(text: string): string {
  const bytes = backstage
    .encode(text.replace(/\+/g, ' '))
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return backstage.decode(bytes, false) ?? '';
}

function escape(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

/** A lone surrogate becomes U+FFFD; encodeURIComponent would throw on it. */
function asText(value: unknown): string {
  return backstage.decode(backstage.encode(String(value)), false) ?? '';
}
