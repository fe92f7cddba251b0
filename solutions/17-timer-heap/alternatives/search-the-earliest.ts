// A set that is searched for the earliest, Node's promise of a timer to sleep on, and an immediate between two turns.
import { setImmediate as immediately, setTimeout as sleep } from 'node:timers/promises';
// Given: the queue of the kata before this one, and the handles in it.
import { Handle, ReadyQueue } from '../asyncio/ready-queue';

export class EventLoop extends ReadyQueue {
  readonly #whens = new Map<Handle, number>();
  #isRunning = false;

  time(): number {
    return performance.now();
  }

  callLater(ms: number, fn: () => void): Handle {
    return this.callAt(this.time() + ms, fn);
  }

  callAt(when: number, fn: () => void): Handle {
    const handle = new Handle(fn, []);
    this.#whens.set(handle, when);
    return handle;
  }

  override runOnce(): number {
    const now = this.time();
    for (
      let [handle, when] = this.#earliest();
      handle !== undefined && when <= now;
      [handle, when] = this.#earliest()
    ) {
      this.#whens.delete(handle);
      this.add(handle);
    }
    return super.runOnce();
  }

  // The older one of two that are due at the same time, since a map keeps its order.
  #earliest(): [Handle | undefined, number] {
    let earliest: [Handle | undefined, number] = [undefined, Infinity];
    for (const [handle, when] of this.#whens) {
      if (handle.cancelled()) this.#whens.delete(handle);
      else if (when < earliest[1]) earliest = [handle, when];
    }
    return earliest;
  }

  async run(): Promise<void> {
    this.#isRunning = true;
    this.runOnce();
    while (this.#isRunning) {
      const [handle, when] = this.#earliest();
      if (this.isReady || when <= this.time()) await immediately();
      else if (handle === undefined) return;
      else await sleep(when - this.time());
      this.runOnce();
    }
  }

  stop(): void {
    this.#isRunning = false;
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
