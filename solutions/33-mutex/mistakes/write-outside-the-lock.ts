// caught by: two deposits at once: nothing is lost
// en: only the reading is done under the lock, which is given back before the balance has been written.
// ja: ロックの中で行うのが読み取りだけで、残高を書き込む前にロックを返してしまうとき

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
  readonly #mutex = new Mutex();

  constructor(private readonly store: Store) {}

  async deposit(amount: number): Promise<number> {
    const balance = await this.#mutex.runExclusive(() => this.store.read());
    await this.store.write(balance + amount);
    return balance + amount;
  }
}
