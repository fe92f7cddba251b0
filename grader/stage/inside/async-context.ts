import v8 from 'node:v8';

/**
 * The context of `AsyncLocalStorage`, carried along promises by V8's hooks: a promise's callbacks run in the context
 * in which the promise was made. What a context holds is the realm's business; here it is only passed on.
 */
export class AsyncContext {
  private current: unknown = undefined;
  private contexts = new WeakMap<object, unknown>();
  private outer: unknown[] = [];
  private unwatch: (() => void) | undefined;

  /** Begins to follow promises. Costs on every promise, so a realm asks for it when it needs it. */
  watch(): void {
    this.unwatch ??= v8.promiseHooks.createHook({
      init: (promise) => void this.contexts.set(promise, this.current),
      before: (promise) => {
        this.outer.push(this.current);
        this.current = this.contexts.get(promise);
      },
      after: () => void (this.current = this.outer.pop()),
    }) as () => void;
  }

  get(): unknown {
    return this.current;
  }

  set(context: unknown): void {
    this.current = context;
  }

  /** Forgets everything: a new realm begins. */
  reset(): this {
    this.unwatch?.();
    this.unwatch = undefined;
    this.current = undefined;
    this.contexts = new WeakMap();
    this.outer = [];
    return this;
  }
}
