import backstage from 'matsu:backstage';
import { abortError, checkSignal, listen, unlisten } from './listening';
import type { Options, Source } from './listening';

type Step = IteratorResult<unknown, undefined>;
interface Waiting {
  resolve(step: Step): void;
  reject(error: unknown): void;
}

/** `events.on` of https://github.com/nodejs/node/blob/v20.x/lib/events.js, which the port from npm does not have. */
export function on(emitter: Source, name: string | symbol, options: Options = {}): AsyncIterableIterator<unknown> {
  const { signal, close = [] } = options;
  checkSignal(signal);
  const events: unknown[] = [];
  const waiting: Waiting[] = [];
  let failure: { error: unknown } | undefined;
  let isFinished = false;

  const onEvent = (...args: unknown[]): void => {
    const next = waiting.shift();
    if (next === undefined) events.push(args);
    else next.resolve({ value: args, done: false });
  };
  const onError = (error: unknown): void => {
    const next = waiting.shift();
    if (next === undefined) failure = { error };
    else next.reject(error);
    void finish();
  };
  const onAbort = (): void => onError(abortError(signal as AbortSignal));
  const onClose = (): void => void finish();
  const finish = (): Promise<Step> => {
    unlisten(emitter, name, onEvent);
    if (name !== 'error') unlisten(emitter, 'error', onError);
    for (const end of close) unlisten(emitter, end, onClose);
    if (signal !== undefined) unlisten(signal as never, 'abort', onAbort);
    isFinished = true;
    for (const next of waiting.splice(0)) next.resolve({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  };

  listen(emitter, name, onEvent);
  if (name !== 'error' && typeof emitter.on === 'function') listen(emitter, 'error', onError);
  for (const end of close) listen(emitter, end, onClose);
  if (signal !== undefined) listen(signal as never, 'abort', onAbort, true);

  const iterator = {
    next(): Promise<Step> {
      if (events.length > 0) return Promise.resolve({ value: events.shift(), done: false });
      if (failure !== undefined) {
        const { error } = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      return isFinished ? finish() : new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return: () => finish(),
    throw(error: unknown): void {
      if (error instanceof Error) onError(error);
      else throw backstage.invalidArgument('EventEmitter.AsyncIterator', 'of type Error', error);
    },
    [Symbol.asyncIterator]: () => iterator as unknown as AsyncIterableIterator<unknown>,
  };
  return Object.setPrototypeOf(iterator, AsyncIteratorPrototype) as AsyncIterableIterator<unknown>;
}

async function* generator(): AsyncGenerator {}
const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(generator.prototype)) as object;
