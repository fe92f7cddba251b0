import { Event, EventTarget } from 'event-target-shim';
import backstage from 'matsu:backstage';
import { DOMException } from './dom-exception';

const secret = {};
const LONGEST_MS = 2 ** 32 - 1;

type Handler = (event: Event) => void;

/** https://dom.spec.whatwg.org/#interface-AbortSignal */
export class AbortSignal extends EventTarget {
  #aborted = false;
  #reason: unknown = undefined;
  #handler: Handler | null = null;
  /** Those that `any` made of this one. */
  readonly #dependents: AbortSignal[] = [];
  /** Those that this one was made of by `any`; never itself the result of `any`. */
  #sources: AbortSignal[] | undefined;

  constructor(key?: unknown) {
    if (key !== secret) throw backstage.nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    super();
  }

  get aborted(): boolean {
    return this.#aborted;
  }

  get reason(): unknown {
    return this.#reason;
  }

  get onabort(): Handler | null {
    return this.#handler;
  }

  set onabort(handler: Handler | null) {
    if (this.#handler !== null) this.removeEventListener('abort', this.#handler);
    this.#handler = typeof handler === 'function' ? handler : null;
    if (this.#handler !== null) this.addEventListener('abort', this.#handler);
  }

  throwIfAborted(): void {
    if (this.#aborted) throw this.#reason;
  }

  static abort(reason: unknown = newAbortError()): AbortSignal {
    const signal = new AbortSignal(secret);
    signal.#aborted = true;
    signal.#reason = reason;
    return signal;
  }

  static timeout(delayMs: number): AbortSignal {
    if (typeof delayMs !== 'number') throw backstage.invalidArgument('delay', 'of type number', delayMs);
    if (!Number.isInteger(delayMs) || delayMs < 0 || delayMs > LONGEST_MS) {
      const expected = Number.isInteger(delayMs) ? `>= 0 && <= ${LONGEST_MS}` : 'an integer';
      const text = `The value of "delay" is out of range. It must be ${expected}. Received ${delayMs}`;
      throw backstage.nodeError(RangeError, 'ERR_OUT_OF_RANGE', text);
    }
    const signal = new AbortSignal(secret);
    const abort = (): void =>
      AbortSignal.#trigger(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    // Unref'd as in Node: a pending AbortSignal.timeout does not keep a program alive.
    backstage.timers.setTimeout(abort, delayMs).unref();
    return signal;
  }

  static any(signals: Iterable<AbortSignal>): AbortSignal {
    const all = [...signals];
    all.forEach((source, at) => {
      if (typeof source !== 'object' || source === null || !(#aborted in source)) {
        throw backstage.invalidArgument(`signals[${at}]`, 'an instance of AbortSignal', source);
      }
    });
    const aborted = all.find((source) => source.#aborted);
    if (aborted !== undefined) return AbortSignal.abort(aborted.#reason);

    const any = new AbortSignal(secret);
    any.#sources = [...new Set(all.flatMap((source) => source.#sources ?? [source]))];
    for (const source of any.#sources) source.#dependents.push(any);
    return any;
  }

  /** Every signal knows of its end before the first listener is called. */
  static #trigger(signal: AbortSignal, reason: unknown): void {
    if (signal.#aborted) return;
    const ended = [signal, ...signal.#dependents.filter((dependent) => !dependent.#aborted)];
    for (const one of ended) {
      one.#aborted = true;
      one.#reason = reason;
    }
    for (const one of ended) one.dispatchEvent(new Event('abort'));
  }

  static {
    trigger = (signal, reason = newAbortError()) => AbortSignal.#trigger(signal, reason);
  }
}
tag(AbortSignal, 'AbortSignal');

/** https://dom.spec.whatwg.org/#interface-abortcontroller */
export class AbortController {
  readonly #signal = new AbortSignal(secret);

  get signal(): AbortSignal {
    return this.#signal;
  }

  abort(reason?: unknown): void {
    trigger(this.#signal, reason);
  }
}
tag(AbortController, 'AbortController');

// Reaches into the signal, and is no part of its public face.
// eslint-disable-next-line no-var -- assigned while the class above is defined
var trigger: (signal: AbortSignal, reason?: unknown) => void;

function newAbortError(): DOMException {
  return new DOMException('This operation was aborted', 'AbortError');
}

function tag(Class: { prototype: object }, name: string): void {
  Object.defineProperty(Class.prototype, Symbol.toStringTag, { value: name, configurable: true });
}
