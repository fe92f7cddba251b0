// caught by: a full queue makes the producer wait
// en: `put` never looks at the capacity, so that the producer never waits.
// ja: `put` が容量を見ず、生産者がまったく待たないとき

// Given: what `put` and `get` fail with when the queue is closed.
export class QueueClosed extends Error {
  override readonly name = 'QueueClosed';

  constructor() {
    super('closed');
  }
}

export class AsyncQueue<T> implements AsyncIterable<T> {
  readonly #items: T[] = [];
  readonly #getters: { resolve: (item: T) => void; reject: (error: Error) => void }[] = [];
  readonly #putters: { item: T; resolve: () => void; reject: (error: Error) => void }[] = [];
  #isClosed = false;

  constructor(private readonly capacity = Infinity) {}

  get size(): number {
    return this.#items.length;
  }

  async put(item: T): Promise<void> {
    if (this.#isClosed) throw new QueueClosed();
    const getter = this.#getters.shift();
    if (getter) getter.resolve(item);
    else this.#items.push(item);
  }

  async get(): Promise<T> {
    if (this.size > 0) {
      const item = this.#items.shift() as T;
      this.#letOneIn();
      return item;
    }
    if (this.#isClosed) throw new QueueClosed();
    return new Promise<T>((resolve, reject) => this.#getters.push({ resolve, reject }));
  }

  close(): void {
    this.#isClosed = true;
    for (const { reject } of [...this.#getters.splice(0), ...this.#putters.splice(0)]) reject(new QueueClosed());
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      let item: T;
      try {
        item = await this.get();
      } catch (error) {
        if (error instanceof QueueClosed) return;
        throw error;
      }
      yield item;
    }
  }

  #letOneIn(): void {
    const putter = this.#putters.shift();
    if (putter === undefined) return;
    this.#items.push(putter.item);
    putter.resolve();
  }
}
