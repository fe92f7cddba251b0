// A class that is the listener itself: everything to be cleaned up is in one object.

class Sleeper {
  readonly promise: Promise<void>;
  #resolve!: () => void;
  #reject!: (reason: unknown) => void;
  readonly #timer: NodeJS.Timeout;

  constructor(
    ms: number,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.#end(this.#resolve), ms);
    signal?.addEventListener('abort', this);
    if (signal?.aborted) this.handleEvent();
  }

  handleEvent(): void {
    this.#end(() => this.#reject(this.signal?.reason));
  }

  #end(settle: () => void): void {
    clearTimeout(this.#timer);
    this.signal?.removeEventListener('abort', this);
    settle();
  }
}

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Sleeper(ms, signal).promise;
}
