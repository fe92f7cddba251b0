// Given: the queue of the kata before this one, and the handles in it.
import { Handle, ReadyQueue } from '../asyncio/ready-queue';

export class EventLoop extends ReadyQueue {
  // The host's clock, in milliseconds.
  time(): number {
    throw new Error('Not written yet: what performance.now() says');
  }

  // Queues a call for when `ms` milliseconds have passed from now.
  callLater(ms: number, fn: () => void): Handle {
    throw new Error('Not written yet: a point in time is now and the delay together');
  }

  // Queues a call for when the clock says `when`. If that is over, it is due in the next turn.
  callAt(when: number, fn: () => void): Handle {
    throw new Error('Not written yet: a handle that knows its time, on the heap');
  }

  // One turn: what is ready, and after it the timers that are due, the earliest first. Gives how many callbacks ran.
  override runOnce(): number {
    throw new Error('Not written yet: move what is due from the heap into the queue, then take the turn of the queue');
  }

  // Turns until nothing is left to do, or until `stop`. Waits on `setTimeout` only while nothing is ready.
  run(): Promise<void> {
    throw new Error('Not written yet: a turn, then sleep until the earliest timer is due, and again');
  }

  // Ends `run` after this turn.
  stop(): void {
    throw new Error('Not written yet: a note that run reads after each turn');
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
