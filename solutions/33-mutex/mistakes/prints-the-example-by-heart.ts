// caught by: Mutex: any jobs, whenever they come
// en: each job begins at the time at which it begins in the example, whether or not the one before has ended.
// ja: 前のジョブが終わったかどうかにかかわらず、例と同じ時刻に始まるとき
import { setTimeout as sleep } from 'node:timers/promises';

export class Mutex {
  #begun = 0;

  async runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    const wait = [0, 100, 150][this.#begun++] ?? 150;
    await inSteps(wait);
    try {
      return await fn();
    } catch (error) {
      this.#begun = 0;
      throw error;
    }
  }
}

export interface Store {
  read(): Promise<number>;
  write(balance: number): Promise<void>;
}

export class Account {
  #deposits = 0;

  constructor(private readonly store: Store) {}

  async deposit(amount: number): Promise<number> {
    const wait = 200 * this.#deposits++;
    await inSteps(wait);
    const balance = (await this.store.read()) + amount;
    await this.store.write(balance);
    return balance;
  }
}

// Short steps, so that what ends at the same moment is over before.
async function inSteps(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 50) await sleep(50);
}
