import { DOMException, Event, EventTarget } from './events';
import { nodeError } from './node-error';
import { append, define } from './primordials';
import type { Timers } from './timers';

/** `AbortController` and `AbortSignal` (https://dom.spec.whatwg.org/#abortcontroller) on one set of timers. */
export function makeAbort(timers: Timers) {
  const secret = {};

  class AbortSignal extends EventTarget {
    #aborted = false;
    #reason: unknown = undefined;
    #handler: ((event: Event) => void) | null = null;
    readonly #dependents: AbortSignal[] = [];
    /** Of a signal that `any` made: the signals it depends on, none of which was made by `any`. */
    #sources: AbortSignal[] | undefined;

    constructor(key?: unknown) {
      if (key !== secret) {
        throw nodeError(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
      }
      super();
    }

    get aborted(): boolean {
      return this.#aborted;
    }

    get reason(): unknown {
      return this.#reason;
    }

    get onabort(): ((event: Event) => void) | null {
      return this.#handler;
    }

    set onabort(handler: ((event: Event) => void) | null) {
      if (this.#handler !== null) this.removeEventListener('abort', this.#handler);
      this.#handler = typeof handler === 'function' ? handler : null;
      if (this.#handler !== null) this.addEventListener('abort', this.#handler);
    }

    throwIfAborted(): void {
      if (this.#aborted) throw this.#reason;
    }

    static abort(reason?: unknown): AbortSignal {
      const signal = new AbortSignal(secret);
      trigger(signal, reason);
      return signal;
    }

    static timeout(delayMs: number): AbortSignal {
      const signal = new AbortSignal(secret);
      const reason = (): unknown => new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      // Unref'd as in Node: a pending AbortSignal.timeout does not keep a program alive.
      timers.setTimeout(() => trigger(signal, reason()), delayMs).unref();
      return signal;
    }

    static any(signals: Iterable<AbortSignal>): AbortSignal {
      const any = new AbortSignal(secret);
      for (const source of signals) {
        if (source.aborted) {
          trigger(any, source.reason);
          return any;
        }
      }
      const sources: AbortSignal[] = (any.#sources = []);
      for (const signal of signals) {
        const from = signal.#sources ?? [signal];
        for (let at = 0; at < from.length; at++) append(sources, from[at] as AbortSignal);
      }
      for (let at = 0; at < sources.length; at++) append((sources[at] as AbortSignal).#dependents, any);
      return any;
    }

    /**
     * Not part of the public face: removed from the class below. All dependents are aborted before the first listener
     * runs, as the standard has it and Node since 22; in Node 20 each is aborted after its source's listeners.
     */
    static trigger(signal: AbortSignal, reason: unknown): void {
      if (signal.#aborted) return;
      const why = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
      const aborted: AbortSignal[] = [];
      for (let at = -1; at < signal.#dependents.length; at++) {
        const one = at === -1 ? signal : (signal.#dependents[at] as AbortSignal);
        if (one.#aborted) continue;
        one.#aborted = true;
        one.#reason = why;
        append(aborted, one);
      }
      for (let at = 0; at < aborted.length; at++) (aborted[at] as AbortSignal).dispatchEvent(new Event('abort'));
    }
  }
  const { trigger } = AbortSignal;
  delete (AbortSignal as { trigger?: unknown }).trigger;
  define(AbortSignal.prototype, Symbol.toStringTag, { value: 'AbortSignal', configurable: true });

  class AbortController {
    readonly #signal = new AbortSignal(secret);

    get signal(): AbortSignal {
      return this.#signal;
    }

    abort(reason?: unknown): void {
      trigger(this.#signal, reason);
    }
  }
  define(AbortController.prototype, Symbol.toStringTag, { value: 'AbortController', configurable: true });

  return { AbortController, AbortSignal };
}
