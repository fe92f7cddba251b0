import backstage from 'matsu:backstage';

const UTF8 = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8']);

class TextEncoder {
  get encoding(): string {
    return 'utf-8';
  }

  encode(text: unknown = ''): Uint8Array {
    const bytes = backstage.encode(String(text));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  }

  encodeInto(text: string, target: Uint8Array): { read: number; written: number } {
    let read = 0;
    let written = 0;
    for (const character of String(text)) {
      const bytes = this.encode(character);
      if (written + bytes.length > target.length) break;
      target.set(bytes, written);
      written += bytes.length;
      read += character.length;
    }
    return { read, written };
  }
}

class TextDecoder {
  readonly #isFatal: boolean;
  readonly #keepsMark: boolean;
  /** The beginning of a character whose end has not come yet. */
  #rest = '';
  #isAtStart = true;

  constructor(encoding = 'utf-8', options: { fatal?: boolean; ignoreBOM?: boolean } = {}) {
    if (!UTF8.has(String(encoding).trim().toLowerCase())) {
      const text = `The "${encoding}" encoding is not supported`;
      throw backstage.nodeError(RangeError, 'ERR_ENCODING_NOT_SUPPORTED', text);
    }
    this.#isFatal = Boolean(options.fatal);
    this.#keepsMark = Boolean(options.ignoreBOM);
  }

  get encoding(): string {
    return 'utf-8';
  }

  get fatal(): boolean {
    return this.#isFatal;
  }

  get ignoreBOM(): boolean {
    return this.#keepsMark;
  }

  decode(input?: ArrayBuffer | ArrayBufferView, { stream = false }: { stream?: boolean } = {}): string {
    const bytes = this.#rest + latin1(input);
    const whole = stream ? bytes.length - unfinished(bytes) : bytes.length;
    this.#rest = bytes.slice(whole);
    const text = backstage.decode(bytes.slice(0, whole), this.#isFatal);
    if (text === undefined) {
      this.#rest = '';
      const message = 'The encoded data was not valid for encoding utf-8';
      throw backstage.nodeError(TypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', message);
    }
    const hasMark = this.#isAtStart && !this.#keepsMark && text.startsWith('\uFEFF');
    this.#isAtStart = !stream || (this.#isAtStart && text === '');
    return hasMark ? text.slice(1) : text;
  }
}

function latin1(input: ArrayBuffer | ArrayBufferView | undefined): string {
  if (input === undefined) return '';
  if (!ArrayBuffer.isView(input) && !backstage.isType('isAnyArrayBuffer', input)) {
    throw backstage.invalidArgument('input', 'an instance of ArrayBuffer or ArrayBufferView', input);
  }
  const bytes = ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: string): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes.charCodeAt(bytes.length - back);
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

for (const Class of [TextEncoder, TextDecoder]) {
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

export default { TextEncoder, TextDecoder };
