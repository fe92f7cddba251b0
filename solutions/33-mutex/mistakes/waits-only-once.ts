// caught by: Mutex: one at a time, in order, each with its own result
// en: all who wait, wait for the job that is running now, and then begin together.
// ja: 待っている全員が今動いているジョブだけを待ち、それが終わると一斉に始まるとき

export class Mutex {
  #running: Promise<unknown> | undefined;

  async runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    if (this.#running) await this.#running.catch(() => {});
    const result = fn();
    this.#running = result;
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
