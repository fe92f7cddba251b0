// The queue is a Map in the order of arrival, and cancelling takes a callback out of it.
export type ExceptionHandler = (context: { message: string; exception: unknown }) => void;

export class Handle {
  constructor(readonly cancel: () => void) {}
}

export class EventLoop {
  readonly #waiting = new Map<Handle, () => void>();
  #mayGoOn = true;
  #handler?: ExceptionHandler;

  callSoon(callback: () => void): Handle {
    const handle: Handle = new Handle(() => void this.#waiting.delete(handle));
    this.#waiting.set(handle, callback);
    return handle;
  }

  runOnce(): number {
    let count = 0;
    for (const handle of [...this.#waiting.keys()]) {
      const callback = this.#waiting.get(handle);
      if (callback === undefined) continue;
      this.#waiting.delete(handle);
      count += 1;
      this.#call(callback);
    }
    return count;
  }

  run(): void {
    do this.runOnce();
    while (this.#mayGoOn && this.#waiting.size > 0);
    this.#mayGoOn = true;
  }

  stop(): void {
    this.#mayGoOn = false;
  }

  setExceptionHandler(handler: ExceptionHandler): void {
    this.#handler = handler;
  }

  #call(callback: () => void): void {
    try {
      callback();
    } catch (exception) {
      const message = 'Exception in callback';
      if (this.#handler) this.#handler({ message, exception });
      else console.error(`${message}: ${String(exception)}`);
    }
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
