// caught by: what is added in a turn runs in the next turn
// en: the turn lasts until the queue is empty, so what is added meanwhile joins it.
// ja: 列が空になるまでターンが続き、途中で加わったものまで同じターンで実行されるとき
export type ExceptionHandler = (context: { message: string; exception: unknown }) => void;

export class Handle {
  isCancelled = false;

  constructor(readonly callback: () => void) {}

  cancel(): void {
    this.isCancelled = true;
  }
}

export class EventLoop {
  #ready: Handle[] = [];
  #isStopping = false;
  #handler: ExceptionHandler = ({ message, exception }) => console.error(`${message}: ${String(exception)}`);

  callSoon(callback: () => void): Handle {
    const handle = new Handle(callback);
    this.#ready.push(handle);
    return handle;
  }

  runOnce(): number {
    let count = 0;
    while (this.#ready.length > 0) {
      const handle = this.#ready.shift() as Handle;
      if (handle.isCancelled) continue;
      count += 1;
      try {
        handle.callback();
      } catch (exception) {
        this.#handler({ message: 'Exception in callback', exception });
      }
    }
    return count;
  }

  run(): void {
    while (this.#ready.length > 0 && !this.#isStopping) this.runOnce();
    this.#isStopping = false;
  }

  stop(): void {
    this.#isStopping = true;
  }

  setExceptionHandler(handler: ExceptionHandler): void {
    this.#handler = handler;
  }
}

// Given: three turns. `npx matsu play 16` plays them.
export function main() {
  const loop = new EventLoop();
  loop.callSoon(() => {
    console.log('you say,');
    loop.callSoon(() => console.log('goodbye'));
  });
  loop.callSoon(() => console.log('I say,'));
  for (let turn = 1; turn <= 3; turn++) console.log(`turn ${turn} ran ${loop.runOnce()}`);
}
