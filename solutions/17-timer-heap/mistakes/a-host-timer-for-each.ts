// caught by: what fell due before the run: in the order of the due times
// en: each timer is a `setTimeout` of its own, and fires whether the loop runs or not.
// ja: タイマーごとに `setTimeout` を呼び、ループが動いていなくても実行されたとき
// Given: the queue of the kata before this one, and the handles in it.
import { Handle, ReadyQueue } from '../asyncio/ready-queue';

export class EventLoop extends ReadyQueue {
  readonly #waiting = new Set<Handle>();
  #wake = (): void => {};
  #isStopping = false;

  time(): number {
    return performance.now();
  }

  callLater(ms: number, fn: () => void): Handle {
    return this.callAt(this.time() + ms, fn);
  }

  callAt(when: number, fn: () => void): Handle {
    if (when <= this.time()) return this.callSoon(fn);
    const handle = new Handle(fn, []);
    this.#waiting.add(handle);
    setTimeout(() => {
      this.#waiting.delete(handle);
      this.add(handle);
      this.runOnce();
      this.#wake();
    }, when - this.time());
    return handle;
  }

  async run(): Promise<void> {
    for (;;) {
      this.runOnce();
      if (this.#isStopping) break;
      if (this.isReady) continue;
      if (![...this.#waiting].some((handle) => !handle.cancelled())) break;
      await new Promise<void>((wake) => (this.#wake = wake));
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
