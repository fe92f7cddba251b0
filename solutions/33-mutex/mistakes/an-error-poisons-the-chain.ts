// caught by: a failed deposit does not block the next
// en: the chain is continued with a promise that may be rejected, so that one failure fails all that come after.
// ja: 拒否されるかもしれない Promise に次をつなげ、1 つの失敗でそのあとのすべてが失敗するとき

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    const result = this.#last.then(fn);
    this.#last = result;
    return result;
  }
}

export interface Store {
  read(): Promise<number>;
  write(balance: number): Promise<void>;
}

export class Account {
  readonly #mutex = new Mutex();

  constructor(private readonly store: Store) {}

  deposit(amount: number): Promise<number> {
    return this.#mutex.runExclusive(async () => {
      const balance = (await this.store.read()) + amount;
      await this.store.write(balance);
      return balance;
    });
  }
}
