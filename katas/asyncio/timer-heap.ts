import { Handle } from './ready-queue';
import type { AnyCallback } from './ready-queue';

/** A callback that waits for a point in time. */
export class TimerHandle extends Handle {
  constructor(
    /** In milliseconds of the loop's clock. */
    readonly when: number,
    /** Counts up: among timers that are due at the same time the older one goes first. */
    readonly age: number,
    callback: AnyCallback,
    args: unknown[],
  ) {
    super(callback, args);
  }
}

/**
 * Timers, the earliest first: a binary heap in an array, in which no timer is due before its parent, and the children
 * of `at` lie at `2 * at + 1` and `2 * at + 2`. CPython uses `heapq`, and compares `when` alone: there timers that are
 * due at the same time may fire in any order.
 */
export class TimerHeap {
  readonly #heap: TimerHandle[] = [];

  /** The earliest that is not cancelled. */
  peek(): TimerHandle | undefined {
    while (this.#heap[0]?.cancelled()) this.pop();
    return this.#heap[0];
  }

  push(timer: TimerHandle): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = heap[parentAt] as TimerHandle;
      if (isBefore(parent, timer)) break;
      heap[at] = parent;
      at = parentAt;
    }
    heap[at] = timer;
  }

  /** Takes the earliest out. */
  pop(): TimerHandle | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let childAt = 2 * at + 1;
      let child = heap[childAt];
      if (child === undefined) break;
      const other = heap[childAt + 1];
      if (other !== undefined && isBefore(other, child)) {
        child = other;
        childAt += 1;
      }
      if (isBefore(last, child)) break;
      heap[at] = child;
      at = childAt;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(a: TimerHandle, b: TimerHandle): boolean {
  return a.when < b.when || (a.when === b.when && a.age < b.age);
}
