// caught by: two deposits at once: nothing is lost
// en: the caller gets the promise of the chain, which holds no result.
// ja: 呼び出し側に、結果を持たない「待ち行列」の Promise を返したとき

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    const ended = this.#last.then(async () => {
      await fn();
    });
    this.#last = ended.catch(() => {});
    return ended as Promise<unknown> as Promise<T>;
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
