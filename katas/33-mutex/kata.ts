// Lets one job run at a time, in the order in which they came.
export class Mutex {
  // Calls `fn` when all jobs before it have ended, well or not. Gives what `fn` gives, or fails as it fails.
  runExclusive<T>(fn: () => Promise<T>): Promise<T> {
    throw new Error(`Not written yet: call ${fn.name} when its turn has come`);
  }
}

export interface Store {
  read(): Promise<number>;
  write(balance: number): Promise<void>;
}

export class Account {
  constructor(private readonly store: Store) {}

  // Reads the balance, writes it with `amount` added, and gives the new balance. No other deposit comes in between.
  deposit(amount: number): Promise<number> {
    throw new Error(`Not written yet: add ${amount} to the balance in the store`);
  }
}
