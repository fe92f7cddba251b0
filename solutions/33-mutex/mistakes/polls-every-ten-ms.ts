// caught by: Mutex: any jobs, whenever they come
// en: a job that waits looks every 10 ms whether the lock is free, and begins up to 10 ms late.
// ja: 待っているジョブがロックの空きを 10 ミリ秒ごとに確かめ、最大 10 ミリ秒遅れて始まるとき
import { setTimeout as sleep } from 'node:timers/promises';

export class Mutex {
  #busy = false;

  async runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    while (this.#busy) await sleep(10);
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
