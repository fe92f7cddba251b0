// caught by: any callbacks that queue others: turn after turn, in order
// en: the callback that came last runs first: a stack, not a queue.
// ja: 列ではなくスタックになっていて、最後に来たコールバックを最初に実行するとき
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
    const turn = this.#ready;
    this.#ready = [];
    let count = 0;
    for (const handle of turn.reverse()) {
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
