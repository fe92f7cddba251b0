// caught by: Mutex: free again after a throw at the call
// en: nobody expects the call of `fn` to throw: the lock has been taken, and is not given back.
// ja: `fn` の呼び出しが例外を投げる場合を考えておらず、取ったロックを返さないとき

export class Mutex {
  #last: Promise<void> = Promise.resolve();

  async runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    const before = this.#last;
    let release = (): void => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return fn().finally(release);
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
