// caught by: a waiting put fails at the close, and its item is not inside
// en: `close` leaves those who wait in `put`: their items still get in when there is room.
// ja: `close` が `put` で待っている人を放っておき、場所が空くとその項目が入ってしまうとき

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
    else if (this.size < this.capacity) this.#items.push(item);
    else await new Promise<void>((resolve, reject) => this.#putters.push({ item, resolve, reject }));
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
    for (const { reject } of this.#getters.splice(0)) reject(new QueueClosed());
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
