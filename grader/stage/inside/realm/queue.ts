/** First in, first out, in constant time, on nothing that a student can patch. */
export class Queue<T> {
  private head: Link<T> | undefined;
  private last: Link<T> | undefined;

  get isEmpty(): boolean {
    return this.head === undefined;
  }

  add(item: T): void {
    const link: Link<T> = { item, next: undefined };
    if (this.last === undefined) this.head = link;
    else this.last.next = link;
    this.last = link;
  }

  *all(): Generator<T> {
    for (let link = this.head; link !== undefined; link = link.next) yield link.item;
  }

  take(): T | undefined {
    const first = this.head;
    if (first === undefined) return undefined;
    this.head = first.next;
    if (this.head === undefined) this.last = undefined;
    return first.item;
  }
}

interface Link<T> {
  readonly item: T;
  next: Link<T> | undefined;
}
