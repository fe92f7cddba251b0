// caught by: a callback that queues itself again does not lock the others out
// en: `callSoon` calls the callback itself, instead of queueing it.
// ja: `callSoon` がコールバックを列に並べず、その場で呼び出すとき
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
    this.#call(handle);
    return handle;
  }

  runOnce(): number {
    const turn = this.#ready;
    this.#ready = [];
    return turn.length;
  }

  #call(handle: Handle): void {
    try {
      handle.callback();
    } catch (exception) {
      this.#handler({ message: 'Exception in callback', exception });
    }
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
