import { Event } from 'event-target-shim';

export class CustomEvent extends Event {
  readonly #detail: unknown;

  constructor(type: string, init?: { bubbles?: boolean; cancelable?: boolean; detail?: unknown }) {
    super(type, init);
    this.#detail = init?.detail ?? null;
  }

  get detail(): unknown {
    return this.#detail;
  }
}
Object.defineProperty(CustomEvent.prototype, Symbol.toStringTag, { value: 'CustomEvent', configurable: true });
