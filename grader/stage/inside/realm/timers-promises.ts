import { define } from './primordials';
import { invalidArgument, nodeError } from './node-error';
import type { Timers } from './timers';

interface Options {
  signal?: AbortSignal;
  ref?: boolean;
}

/** `node:timers/promises` for one set of timers. */
export function makeTimersPromises(timers: Timers) {
  const wait = <T>(delay?: number, value?: T, options: Options = {}): Promise<T> =>
    abortable(options, (resolve) => {
      const timer = timers.setTimeout(() => resolve(value as T), delay);
      if (options.ref === false) timer.unref();
      return () => timers.clearTimeout(timer);
    });

  const immediately = <T>(value?: T, options: Options = {}): Promise<T> =>
    abortable(options, (resolve) => {
      const immediate = timers.setImmediate(() => resolve(value as T));
      if (options.ref === false) immediate.unref();
      return () => timers.clearImmediate(immediate);
    });

  async function* every<T>(delay?: number, value?: T, options: Options = {}): AsyncGenerator<T> {
    const { signal } = checked(options);
    if (signal?.aborted) throw abortError(signal);
    let dueYields = 0;
    let wake: (() => void) | undefined;
    let fail: ((error: unknown) => void) | undefined;
    const timer = timers.setInterval(() => {
      dueYields++;
      wake?.();
      wake = undefined;
    }, delay);
    if (options.ref === false) timer.unref();
    const onAbort = (): void => {
      timers.clearInterval(timer);
      fail?.(abortError(signal as AbortSignal));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      for (;;) {
        if (signal?.aborted) throw abortError(signal);
        if (dueYields === 0) {
          await new Promise<void>((resolve, reject) => {
            wake = resolve;
            fail = reject;
          });
        }
        for (; dueYields > 0; dueYields--) yield value as T;
      }
    } finally {
      timers.clearInterval(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  const scheduler = {
    wait: (delay: number, options?: Options): Promise<void> => wait(delay, undefined, options),
    yield: (): Promise<void> => immediately(),
  };
  return { setTimeout: wait, setImmediate: immediately, setInterval: every, scheduler };
}

/** A promise that `start` resolves later, and that a signal rejects after undoing what `start` did. */
function abortable<T>(options: Options, start: (resolve: (value: T) => void) => () => void): Promise<T> {
  let signal: AbortSignal | undefined;
  try {
    ({ signal } = checked(options));
  } catch (error) {
    return Promise.reject(error);
  }
  if (signal?.aborted) return Promise.reject(abortError(signal));
  return new Promise<T>((resolve, reject) => {
    const undo = start((value) => {
      signal?.removeEventListener('abort', onAbort);
      resolve(value);
    });
    const onAbort = (): void => {
      undo();
      reject(abortError(signal as AbortSignal));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

function checked(options: unknown): Options {
  if (typeof options !== 'object' || options === null) throw invalidArgument('options', 'of type object', options);
  const { signal } = options as Options;
  if (signal !== undefined && (typeof signal !== 'object' || !('aborted' in signal))) {
    throw invalidArgument('options.signal', 'an instance of AbortSignal', signal);
  }
  return options;
}

/** Node's own AbortError: it has `code: 'ABORT_ERR'` and the signal's reason as its cause. */
function abortError(signal: AbortSignal): Error {
  const error = nodeError(Error, 'ABORT_ERR', 'The operation was aborted');
  define(error, 'name', { value: 'AbortError', writable: true, configurable: true });
  define(error, 'cause', { value: signal.reason as unknown, writable: true, configurable: true });
  return error;
}
