// No async: promises made by hand, and an iterator whose `next` is `get` with another ending.

// Given: what `put` and `get` fail with when the queue is closed.
export class QueueClosed extends Error {
  override readonly name = 'QueueClosed';

  constructor() {
    super('closed');
  }
}

class Deferred<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (error: Error) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

export class AsyncQueue<T> implements AsyncIterable<T> {
  private readonly inside: T[] = [];
  private readonly getters: Deferred<T>[] = [];
  private readonly putters: [T, Deferred<void>][] = [];
  private isClosed = false;

  constructor(private readonly capacity = Infinity) {}

  get size(): number {
    return this.inside.length;
  }

  put(item: T): Promise<void> {
    const done = new Deferred<void>();
    if (this.isClosed) done.reject(new QueueClosed());
    else this.putters.push([item, done]);
    this.move();
    return done.promise;
  }

  get(): Promise<T> {
    const got = new Deferred<T>();
    this.getters.push(got);
    this.move();
    return got.promise;
  }

  close(): void {
    this.isClosed = true;
    for (const [, done] of this.putters.splice(0)) done.reject(new QueueClosed());
    this.move();
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return {
      next: () =>
        this.get().then(
          (value): IteratorResult<T> => ({ done: false, value }),
          (): IteratorResult<T> => ({ done: true, value: undefined }),
        ),
    };
  }

  // Lets in who fits, hands out what is asked for, until nothing more can be done.
  private move(): void {
    for (;;) {
      if (this.inside.length > 0 && this.getters.length > 0) this.getters.shift()?.resolve(this.inside.shift() as T);
      else if (this.putters.length > 0 && this.inside.length < this.capacity) this.letIn();
      else break;
    }
    if (this.isClosed) for (const got of this.getters.splice(0)) got.reject(new QueueClosed());
  }

  private letIn(): void {
    const [item, done] = this.putters.shift() as [T, Deferred<void>];
    this.inside.push(item);
    done.resolve();
  }
}
