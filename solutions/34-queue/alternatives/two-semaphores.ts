// Two semaphores, one for the free places and one for the items; the list between them need not know who waits.

// Given: what `put` and `get` fail with when the queue is closed.
export class QueueClosed extends Error {
  override readonly name = 'QueueClosed';

  constructor() {
    super('closed');
  }
}

class Semaphore {
  readonly #waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  #isClosed = false;

  constructor(private free: number) {}

  acquire(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.free > 0) {
        this.free -= 1;
        resolve();
      } else if (this.#isClosed) reject(new QueueClosed());
      else this.#waiting.push({ resolve, reject });
    });
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next) next.resolve();
    else this.free += 1;
  }

  close(): void {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new QueueClosed());
  }
}

export class AsyncQueue<T> implements AsyncIterable<T> {
  readonly #inside: T[] = [];
  readonly #items = new Semaphore(0);
  readonly #places: Semaphore;
  #isClosed = false;

  constructor(capacity = Infinity) {
    this.#places = new Semaphore(capacity);
  }

  get size(): number {
    return this.#inside.length;
  }

  async put(item: T): Promise<void> {
    if (this.#isClosed) throw new QueueClosed();
    await this.#places.acquire();
    this.#inside.push(item);
    this.#items.release();
  }

  async get(): Promise<T> {
    await this.#items.acquire();
    const item = this.#inside.shift() as T;
    this.#places.release();
    return item;
  }

  close(): void {
    this.#isClosed = true;
    this.#items.close();
    this.#places.close();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const next = await this.get().then(
        (item) => ({ item }),
        () => null,
      );
      if (next === null) return;
      yield next.item;
    }
  }
}
