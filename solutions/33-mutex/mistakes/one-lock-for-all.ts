// caught by: two accounts do not wait for each other
// en: all accounts share one lock, so that a deposit to one waits for a deposit to another.
// ja: すべての口座が 1 つのロックを共有し、ある口座への入金が別の口座への入金を待つとき

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    const result = this.#last.then(fn);
    // The next job waits for this one, and does not care how it ended.
    this.#last = result.catch(() => {});
    return result;
  }
}

export interface Store {
  read(): Promise<number>;
  write(balance: number): Promise<void>;
}

const mutex = new Mutex();

export class Account {
  constructor(private readonly store: Store) {}

  deposit(amount: number): Promise<number> {
    return mutex.runExclusive(async () => {
      const balance = (await this.store.read()) + amount;
      await this.store.write(balance);
      return balance;
    });
  }
}
