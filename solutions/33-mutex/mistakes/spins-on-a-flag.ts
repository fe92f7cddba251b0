// caught by: two deposits at once: nothing is lost
// en: `while (busy) await null` asks again in every microtask, and no timer ever gets its turn.
// ja: `while (busy) await null` がマイクロタスクのたびに尋ね続け、タイマーの番が回ってこないとき

export class Mutex {
  #busy = false;

  async runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    while (this.#busy) await null;
    this.#busy = true;
    try {
      return await fn();
    } finally {
      this.#busy = false;
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
