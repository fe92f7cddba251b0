// caught by: two deposits at once: nothing is lost
// en: `fn()` is returned from the `try` without `await`, so that `finally` gives the lock back while the job is running.
// ja: `fn()` を `await` せずに `try` の中から返し、ジョブの途中で `finally` がロックを返してしまうとき

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
      return fn();
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
