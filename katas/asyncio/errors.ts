// The exceptions of asyncio, by the names that they have in Python.

/** The loop, a task or a coroutine was used in a way that cannot work. */
export class RuntimeError extends Error {
  override readonly name: string = 'RuntimeError';
}

/** A value that the called function does not take. */
export class ValueError extends Error {
  override readonly name: string = 'ValueError';
}

/** A future was asked for what it does not hold yet, or given what it holds already. */
export class InvalidStateError extends Error {
  override readonly name: string = 'InvalidStateError';
}

/** Thrown into a coroutine at the place where it waits, when its task is cancelled. */
export class CancelledError extends Error {
  override readonly name: string = 'CancelledError';
}

/** `waitFor` took too long. */
export class TimeoutError extends Error {
  override readonly name: string = 'TimeoutError';
}

/** Several tasks of a group failed. */
export class ExceptionGroup extends Error {
  override readonly name: string = 'ExceptionGroup';

  constructor(
    message: string,
    readonly exceptions: readonly unknown[],
  ) {
    super(`${message} (${exceptions.length} sub-exception${exceptions.length === 1 ? '' : 's'})`);
  }
}
