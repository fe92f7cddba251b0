// No heap: a list that is kept in order. No async: the promise of run is resolved by the turn that finds nothing left.
// Given: the queue of the kata before this one, and the handles in it.
import { Handle, ReadyQueue } from '../asyncio/ready-queue';

interface Entry {
  readonly when: number;
  readonly handle: Handle;
}

export class EventLoop extends ReadyQueue {
  #entries: Entry[] = [];
  #isStopping = false;

  time(): number {
    return performance.now();
  }

  callLater(ms: number, fn: () => void): Handle {
    return this.callAt(this.time() + ms, fn);
  }

  callAt(when: number, fn: () => void): Handle {
    const handle = new Handle(fn, []);
    const after = this.#entries.findIndex((other) => other.when > when);
    this.#entries.splice(after === -1 ? this.#entries.length : after, 0, { when, handle });
    return handle;
  }

  override runOnce(): number {
    const now = this.time();
    const due = this.#entries.filter(({ when }) => when <= now);
    this.#entries = this.#entries.slice(due.length);
    for (const { handle } of due) this.add(handle);
    return super.runOnce();
  }

  run(): Promise<void> {
    return new Promise((resolve) => {
      const turn = (): void => {
        let sleep = 0;
        while (sleep <= 0 && !this.#isStopping) {
          this.runOnce();
          sleep = this.isReady ? 0 : this.#untilTheFirst();
        }
        if (sleep < Infinity && !this.#isStopping) {
          setTimeout(turn, sleep);
          return;
        }
        this.#isStopping = false;
        resolve();
      };
      turn();
    });
  }

  #untilTheFirst(): number {
    this.#entries = this.#entries.filter(({ handle }) => !handle.cancelled());
    const first = this.#entries[0];
    return first === undefined ? Infinity : first.when - this.time();
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
