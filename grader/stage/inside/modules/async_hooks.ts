import backstage from 'matsu:backstage';

const { context } = backstage;
context.follow();

/** What is current for each storage. Never changed, only replaced, so that whoever holds one keeps what it had. */
type Context = ReadonlyMap<AsyncLocalStorage, unknown>;
type Callback = (...args: unknown[]) => unknown;

function current(): Context {
  return (context.get() as Context | undefined) ?? new Map();
}

function callIn(other: unknown, callback: Callback, self: unknown, args: unknown[]): unknown {
  const outer = context.get();
  context.set(other);
  try {
    return backstage.apply(callback, self, args);
  } finally {
    context.set(outer);
  }
}

/** https://nodejs.org/docs/latest-v20.x/api/async_context.html#class-asynclocalstorage */
class AsyncLocalStorage {
  static bind(callback: Callback): Callback {
    return new AsyncResource('bound-anonymous-fn').bind(callback);
  }

  static snapshot(): (callback: Callback, ...args: unknown[]) => unknown {
    const taken = context.get();
    return function (this: unknown, callback, ...args) {
      return callIn(taken, callback, this, args);
    };
  }

  getStore(): unknown {
    return current().get(this);
  }

  enterWith(store: unknown): void {
    context.set(new Map(current()).set(this, store));
  }

  run(store: unknown, callback: Callback, ...args: unknown[]): unknown {
    return callIn(new Map(current()).set(this, store), callback, undefined, args);
  }

  exit(callback: Callback, ...args: unknown[]): unknown {
    return callIn(this.#without(), callback, undefined, args);
  }

  disable(): void {
    context.set(this.#without());
  }

  #without(): Context {
    const others = new Map(current());
    others.delete(this);
    return others;
  }
}

/** https://nodejs.org/docs/latest-v20.x/api/async_context.html#class-asyncresource */
class AsyncResource {
  readonly #context: unknown = context.get();
  readonly type: string;

  constructor(type: string) {
    if (typeof type !== 'string') throw backstage.invalidArgument('type', 'of type string', type);
    this.type = type;
  }

  static bind(callback: Callback, type = callback.name || 'bound-anonymous-fn'): Callback {
    return new AsyncResource(type).bind(callback);
  }

  bind(callback: Callback): Callback {
    const taken = this.#context;
    return function (this: unknown, ...args) {
      return callIn(taken, callback, this, args);
    };
  }

  runInAsyncScope(callback: Callback, self?: unknown, ...args: unknown[]): unknown {
    return callIn(this.#context, callback, self, args);
  }

  emitDestroy(): this {
    return this;
  }
}

export default { AsyncLocalStorage, AsyncResource };
