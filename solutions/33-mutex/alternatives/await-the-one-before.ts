// async and await: each job waits for the one before and lets the next one in by a promise made by hand.

export class Mutex {
  #last: Promise<void> = Promise.resolve();

  async runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    const before = this.#last;
    let release = (): void => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      return await fn();
    } finally {
      release();
    }
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
