// caught by: any timers, set at any time, some of them cancelled
// en: `callLater` takes the delay for a point in time.
// ja: `callLater` が、遅延をそのまま時刻として扱ったとき
// Given: the queue of the kata before this one, and the handles in it.
import { Handle, ReadyQueue } from '../asyncio/ready-queue';

class Timer extends Handle {
  constructor(
    readonly when: number,
    readonly age: number,
    fn: () => void,
  ) {
    super(fn, []);
  }

  isBefore(other: Timer): boolean {
    return this.when < other.when || (this.when === other.when && this.age < other.age);
  }
}

// A binary heap in an array: the children of `at` lie at `2 * at + 1` and `2 * at + 2`, and none is due before its parent.
class TimerHeap {
  readonly #heap: Timer[] = [];

  // The earliest that is not cancelled.
  peek(): Timer | undefined {
    while (this.#heap[0]?.cancelled()) this.pop();
    return this.#heap[0];
  }

  push(timer: Timer): void {
    let at = this.#heap.push(timer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Timer | undefined {
    this.#swap(0, this.#heap.length - 1);
    const first = this.#heap.pop();
    let at = 0;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#heap.length && this.#isBefore(child, least)) least = child;
      }
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #isBefore(a: number, b: number): boolean {
    return (this.#heap[a] as Timer).isBefore(this.#heap[b] as Timer);
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b] as Timer, this.#heap[a] as Timer];
  }
}

export class EventLoop extends ReadyQueue {
  readonly #timers = new TimerHeap();
  #made = 0;
  #isStopping = false;

  time(): number {
    return performance.now();
  }

  callLater(ms: number, fn: () => void): Handle {
    return this.callAt(ms, fn);
  }

  callAt(when: number, fn: () => void): Handle {
    const timer = new Timer(when, this.#made++, fn);
    this.#timers.push(timer);
    return timer;
  }

  override runOnce(): number {
    const now = this.time();
    for (let timer = this.#timers.peek(); timer !== undefined && timer.when <= now; timer = this.#timers.peek()) {
      this.#timers.pop();
      this.add(timer);
    }
    return super.runOnce();
  }

  async run(): Promise<void> {
    for (;;) {
      this.runOnce();
      if (this.#isStopping) break;
      if (this.isReady) continue;
      const timer = this.#timers.peek();
      if (timer === undefined) break;
      const ms = timer.when - this.time();
      if (ms > 0) await new Promise((wake) => setTimeout(wake, Math.ceil(ms)));
    }
    this.#isStopping = false;
  }

  stop(): void {
    this.#isStopping = true;
  }
}

// Given: two timers on your loop. `npx matsu play 17`, and with `--real` in real time.
export async function main(): Promise<void> {
  const loop = new EventLoop();
  loop.callLater(2000, () => console.log('goodbye'));
  loop.callLater(1000, () => console.log('hello'));
  loop.callSoon(() => console.log('I say,'));
  await loop.run();
}
