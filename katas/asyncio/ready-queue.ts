/** What went wrong where nobody could catch it. */
export interface ErrorContext {
  readonly message: string;
  readonly exception?: unknown;
}

/** One that takes the arguments which are kept with it. */
export type AnyCallback = (...args: never) => void;

export type ExceptionHandler = (context: ErrorContext) => void;

/** A callback that waits for its turn (CPython: Lib/asyncio/events.py). */
export class Handle {
  #isCancelled = false;

  readonly #callback: (...args: unknown[]) => void;
  readonly #args: unknown[];

  constructor(callback: AnyCallback, args: unknown[]) {
    this.#callback = callback as (...args: unknown[]) => void;
    this.#args = args;
  }

  /** Its turn will pass without it. */
  cancel(): void {
    this.#isCancelled = true;
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  run(): void {
    this.#callback(...this.#args);
  }
}

/** The heart of the loop: callbacks in the order they came, one turn at a time. */
export class ReadyQueue {
  #ready: Handle[] = [];
  #handler: ExceptionHandler = report;

  /** Queues a call for the next turn. */
  callSoon<Args extends unknown[]>(callback: (...args: Args) => void, ...args: Args): Handle {
    const handle = new Handle(callback, args);
    this.#ready.push(handle);
    return handle;
  }

  /**
   * One turn: runs what is queued now. What is added meanwhile waits for the next turn, so that nobody can keep the
   * others from theirs (CPython: `ntodo` in `BaseEventLoop._run_once`).
   * @returns how many callbacks ran
   */
  runOnce(): number {
    const turn = this.#ready;
    this.#ready = [];
    let count = 0;
    for (const handle of turn) {
      if (handle.cancelled()) continue;
      count += 1;
      try {
        handle.run();
      } catch (exception) {
        this.callExceptionHandler({ message: 'Exception in callback', exception });
      }
    }
    return count;
  }

  /** Who hears of errors that nobody can catch. Without one they are printed on stderr. */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    this.#handler = handler ?? report;
  }

  callExceptionHandler(context: ErrorContext): void {
    this.#handler(context);
  }

  /** Queues a handle of a timer that is due. */
  protected add(handle: Handle): void {
    this.#ready.push(handle);
  }

  protected get isReady(): boolean {
    return this.#ready.length > 0;
  }
}

function report({ message, exception }: ErrorContext): void {
  console.error(`${message}:`, exception instanceof Error ? exception.toString() : exception);
}
