import { define } from './primordials';

/** A timer's place in time. Of two that are due at the same millisecond the one set first goes first. */
export interface Due {
  dueMs: number;
  /** Counts up with every insertion; breaks ties. */
  order: number;
  /** Where it lies in the heap, -1 when it does not. */
  index: number;
}

/** A binary heap of timers, earliest first. Adding, taking and removing cost O(log n). */
export class TimerHeap<T extends Due> {
  private readonly items: (T | undefined)[] = [];
  private size = 0;

  get first(): T | undefined {
    return this.size === 0 ? undefined : this.items[0];
  }

  add(item: T): void {
    this.put(item, this.size++);
    this.up(item.index);
  }

  remove(item: T): void {
    const at = item.index;
    if (at < 0) return;
    item.index = -1;
    const last = this.items[--this.size] as T;
    // The slot is kept: taking it again is a plain assignment.
    this.items[this.size] = undefined;
    if (last === item) return;
    this.put(last, at);
    this.up(at);
    this.down(last.index);
  }

  /** Every timer, in no order. */
  *all(): Generator<T> {
    for (let at = 0; at < this.size; at++) yield this.items[at] as T;
  }

  private put(item: T, at: number): void {
    item.index = at;
    // A setter on Array.prototype sees plain assignments to new indices, but not definitions.
    if (at < this.items.length) this.items[at] = item;
    else define(this.items, at, { value: item, writable: true, enumerable: true, configurable: true });
  }

  private up(from: number): void {
    const item = this.items[from] as T;
    let at = from;
    while (at > 0) {
      const parent = this.items[(at - 1) >> 1] as T;
      if (!isBefore(item, parent)) break;
      this.put(parent, at);
      at = (at - 1) >> 1;
    }
    this.put(item, at);
  }

  private down(from: number): void {
    const item = this.items[from] as T;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && isBefore(this.items[child + 1] as T, this.items[child] as T)) child++;
      if (!isBefore(this.items[child] as T, item)) break;
      this.put(this.items[child] as T, at);
      at = child;
    }
    this.put(item, at);
  }
}

function isBefore(a: Due, b: Due): boolean {
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order);
}
