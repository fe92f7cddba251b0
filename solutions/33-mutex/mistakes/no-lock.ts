// caught by: two deposits at once: nothing is lost
// en: `deposit` uses no lock, and two deposits read the same balance before either writes.
// ja: `deposit` がロックを使わず、2 つの入金がどちらも書き込む前に同じ残高を読むとき

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

export class Account {
  constructor(private readonly store: Store) {}

  async deposit(amount: number): Promise<number> {
    const balance = (await this.store.read()) + amount;
    await this.store.write(balance);
    return balance;
  }
}
