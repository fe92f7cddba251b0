/**
 * Watches promises through V8's hooks (`v8.promiseHooks`) for those that settle while nobody has a handler on
 * them. A handler shows as a child: `then`, `await`, `return` and `Promise.all` all make a promise of their own.
 */
export class Rejections {
  /** Promises that the stage makes itself while this is set do not count as handlers. */
  isObserving = false;
  private handled = new WeakSet<object>();
  private settledAlone: Promise<unknown>[] = [];

  readonly init = (promise: Promise<unknown>, parent: Promise<unknown> | undefined): void => {
    // The stage's own promises are no handlers, and nobody needs to handle them.
    if (this.isObserving) this.handled.add(promise);
    else if (parent !== undefined) this.handled.add(parent);
  };

  readonly settled = (promise: Promise<unknown>): void => {
    if (!this.handled.has(promise)) this.settledAlone.push(promise);
  };

  /** Those that settled since the last call and still have no handler. Whether they were rejected is not known. */
  take(): Promise<unknown>[] {
    if (this.settledAlone.length === 0) return this.settledAlone;
    const alone = this.settledAlone.filter((promise) => !this.handled.has(promise));
    this.settledAlone = [];
    return alone;
  }

  /** Forgets everything: a new play begins. */
  reset(): void {
    this.isObserving = false;
    this.handled = new WeakSet();
    this.settledAlone = [];
  }
}
