import { Event, EventTarget } from 'event-target-shim';
import { define } from './primordials';

/** The web's DOMException: `name` says the kind, `code` is its old number. */
export class DOMException extends Error {
  readonly code: number;

  constructor(message = '', name = 'Error') {
    super(message);
    define(this, 'name', { value: name, configurable: true, writable: true });
    this.code = CODES[name] ?? 0;
  }
}
const CODES: Record<string, number> = { AbortError: 20, TimeoutError: 23, DataCloneError: 25 };

export { Event, EventTarget };
