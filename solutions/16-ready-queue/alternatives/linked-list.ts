// A linked list: each turn ends at the handle that was the last one when it began.
export type ExceptionHandler = (context: { message: string; exception: unknown }) => void;

export class Handle {
  next: Handle | undefined;

  constructor(public callback: (() => void) | undefined) {}

  cancel(): void {
    this.callback = undefined;
  }
}

export class EventLoop {
  #first: Handle | undefined;
  #last: Handle | undefined;
  #isStopping = false;
  #handler: ExceptionHandler = ({ message, exception }) => console.error(`${message}: ${String(exception)}`);

  callSoon(callback: () => void): Handle {
    const handle = new Handle(callback);
    if (this.#last === undefined) this.#first = handle;
    else this.#last.next = handle;
    this.#last = handle;
    return handle;
  }

  runOnce(): number {
    let count = 0;
    const end = this.#last;
    for (let handle = this.#first; handle !== undefined; handle = handle === end ? undefined : handle.next) {
      if (this.#call(handle)) count += 1;
    }
    this.#first = end?.next;
    if (this.#first === undefined) this.#last = undefined;
    return count;
  }

  run(): void {
    for (;;) {
      this.runOnce();
      if (!this.#isStopping && this.#first !== undefined) continue;
      this.#isStopping = false;
      return;
    }
  }

  stop(): void {
    this.#isStopping = true;
  }

  setExceptionHandler(handler: ExceptionHandler): void {
    this.#handler = handler;
  }

  #call({ callback }: Handle): boolean {
    if (callback === undefined) return false;
    try {
      callback();
    } catch (exception) {
      this.#handler({ message: 'Exception in callback', exception });
    }
    return true;
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
