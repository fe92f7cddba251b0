import backstage from 'matsu:backstage';
import { URLSearchParams, onChange, replace } from './url/search-params';

type Part = 'protocol' | 'username' | 'password' | 'host' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash';
type Parts = Record<Part | 'href' | 'origin', string>;

/** https://url.spec.whatwg.org/#api; parsing itself is Node's own. */
class URL {
  #parts: Parts;
  readonly #params = new URLSearchParams();

  constructor(url: string | URL, base?: string | URL) {
    const parts = parse(url, base);
    if (parts === undefined) {
      const error = backstage.nodeError(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
      throw Object.assign(error, { input: String(url), ...(base === undefined ? {} : { base: String(base) }) });
    }
    this.#parts = parts;
    this.#follow();
    onChange(this.#params, () => this.#set('search', this.#params.toString()));
  }

  static canParse(url: string | URL, base?: string | URL): boolean {
    return parse(url, base) !== undefined;
  }

  static parse(url: string | URL, base?: string | URL): URL | null {
    return URL.canParse(url, base) ? new URL(url, base) : null;
  }

  get href(): string {
    return this.#parts.href;
  }

  set href(url: string) {
    this.#parts = new URL(url).#parts;
    this.#follow();
  }

  get origin(): string {
    return this.#parts.origin;
  }

  get searchParams(): URLSearchParams {
    return this.#params;
  }

  toString(): string {
    return this.#parts.href;
  }

  toJSON(): string {
    return this.#parts.href;
  }

  #set(part: Part, value: string): void {
    const json = backstage.parseUrl(this.#parts.href, undefined, part, String(value));
    if (json !== undefined) this.#parts = JSON.parse(json) as Parts;
  }

  #follow(): void {
    replace(this.#params, this.#parts.search);
  }

  static {
    const parts: Part[] = [
      'protocol',
      'username',
      'password',
      'host',
      'hostname',
      'port',
      'pathname',
      'search',
      'hash',
    ];
    for (const part of parts) {
      Object.defineProperty(URL.prototype, part, {
        get(this: URL) {
          return this.#parts[part];
        },
        set(this: URL, value: string) {
          this.#set(part, value);
          if (part === 'search') this.#follow();
        },
        enumerable: true,
        configurable: true,
      });
    }
  }
}
Object.defineProperty(URL.prototype, Symbol.toStringTag, { value: 'URL', configurable: true });

function parse(url: string | URL, base: string | URL | undefined): Parts | undefined {
  const json = backstage.parseUrl(String(url), base === undefined ? undefined : String(base));
  return json === undefined ? undefined : (JSON.parse(json) as Parts);
}

export default { URL, URLSearchParams };
