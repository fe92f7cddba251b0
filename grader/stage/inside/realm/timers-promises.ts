import { RealmPromise, define, delayed, then } from './primordials';
import { invalidArgument, nodeError } from './node-error';
import type { Timers } from './timers';

const customPromisify = Symbol.for('nodejs.util.promisify.custom');

/** Node hands a promise with a signal through its SafePromisePrototypeFinally, which takes so many. */
const MICROTASKS_OF_FINALLY = 5;

interface Options {
  signal?: AbortSignal;
  ref?: boolean;
}

/**
 * `node:timers/promises` for one set of timers, promise for promise as Node makes them, so that each takes as many
 * microtasks: https://github.com/nodejs/node/blob/v22.x/lib/timers/promises.js. `util.promisify` of the timers gives
 * the same functions.
 */
export function makeTimersPromises(timers: Timers) {
  const wait = <T>(delay?: number, value?: T, options: Options = {}): Promise<T> =>
    abortable(
      () => checked(options, delay),
      (resolve) => {
        const timer = timers.setTimeout(resolve, delay, value);
        if (options.ref === false) timer.unref();
        return () => timers.clearTimeout(timer);
      },
    );

  const immediately = <T>(value?: T, options: Options = {}): Promise<T> =>
    abortable(
      () => checked(options),
      (resolve) => {
        const immediate = timers.setImmediate(resolve, value);
        if (options.ref === false) immediate.unref();
        return () => timers.clearImmediate(immediate);
      },
    );

  async function* every<T>(delay?: number, value?: T, options: Options = {}): AsyncGenerator<T> {
    const { signal, ref } = checked(options, delay);
    if (signal?.aborted) throw abortError(signal);
    let dueYields = 0;
    let wake: ((after?: Promise<never>) => void) | undefined;
    const timer = timers.setInterval(() => {
      dueYields++;
      wake?.();
      wake = undefined;
    }, delay);
    if (ref === false) timer.unref();
    const onAbort = (): void => {
      timers.clearInterval(timer);
      wake?.(rejected(abortError(signal as AbortSignal)));
      wake = undefined;
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      while (!signal?.aborted) {
        if (dueYields === 0) await new RealmPromise<void>((resolve) => (wake = resolve));
        for (; dueYields > 0; dueYields--) yield value as T;
      }
      throw abortError(signal);
    } finally {
      timers.clearInterval(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  const scheduler = {
    wait: (delay: number, options?: Options): Promise<void> => wait(delay, undefined, options),
    yield: (): Promise<void> => immediately(),
  };
  define(timers.setTimeout, customPromisify, { value: wait, enumerable: true });
  define(timers.setImmediate, customPromisify, { value: immediately, enumerable: true });
  return { setTimeout: wait, setImmediate: immediately, setInterval: every, scheduler };
}

/** A promise that `start` resolves later, and that a signal rejects after undoing what `start` did. */
function abortable<T>(check: () => Options, start: (resolve: (value: unknown) => void) => () => void): Promise<T> {
  let signal: AbortSignal | undefined;
  try {
    ({ signal } = check());
  } catch (error) {
    return rejected(error);
  }
  if (signal?.aborted) return rejected(abortError(signal));
  let onAbort: (() => void) | undefined;
  const promise = new RealmPromise<T>((resolve, reject) => {
    const undo = start(resolve as (value: unknown) => void);
    if (signal === undefined) return;
    onAbort = (): void => {
      undo();
      reject(abortError(signal));
    };
    signal.addEventListener('abort', onAbort);
  });
  if (onAbort === undefined) return promise;
  const forget = (): void => signal?.removeEventListener('abort', onAbort as () => void);
  then(promise, forget, forget);
  return delayed(promise, MICROTASKS_OF_FINALLY);
}

function rejected(error: unknown): Promise<never> {
  return new RealmPromise((_, reject) => reject(error));
}

function checked(options: unknown, delay?: unknown): Options {
  if (delay !== undefined && typeof delay !== 'number') throw invalidArgument('delay', 'of type number', delay);
  if (typeof options !== 'object' || options === null) throw invalidArgument('options', 'of type object', options);
  const { signal, ref } = options as Options;
  if (signal !== undefined && (typeof signal !== 'object' || signal === null || !('aborted' in signal))) {
    throw invalidArgument('options.signal', 'an instance of AbortSignal', signal);
  }
  if (ref !== undefined && typeof ref !== 'boolean') throw invalidArgument('options.ref', 'of type boolean', ref);
  return options;
}

/** Node's own AbortError: it has `code: 'ABORT_ERR'` and the signal's reason as its cause. */
function abortError(signal: AbortSignal): Error {
  const error = nodeError(Error, 'ABORT_ERR', 'The operation was aborted');
  define(error, 'name', { value: 'AbortError', writable: true, configurable: true });
  define(error, 'cause', { value: signal.reason as unknown, writable: true, configurable: true });
  return error;
}
