// Given: what `put` and `get` fail with when the queue is closed.
export class QueueClosed extends Error {
  override readonly name = 'QueueClosed';

  constructor() {
    super('closed');
  }
}

export class AsyncQueue<T> implements AsyncIterable<T> {
  // Holds at most `capacity` items.
  constructor(private readonly capacity = Infinity) {}

  // How many items are inside.
  get size(): number {
    throw new Error('Not written yet: count the items');
  }

  // Resolves when the item is inside, or in the hands of a getter: at once, or when there is room.
  put(item: T): Promise<void> {
    throw new Error(`Not written yet: put ${String(item)} in when fewer than ${this.capacity} items are inside`);
  }

  // Gives the oldest item: at once, or when there is one.
  get(): Promise<T> {
    throw new Error('Not written yet: give the oldest item, or wait for one');
  }

  // Lets nothing more in. What is inside can still be taken out; whoever waits fails with QueueClosed.
  close(): void {
    throw new Error('Not written yet: close the queue');
  }

  // For `for await`: takes items until the queue is closed and empty.
  [Symbol.asyncIterator](): AsyncIterator<T> {
    throw new Error('Not written yet: give the items one by one');
  }
}
