import { abortError, checkSignal, listen, unlisten } from './listening';
import type { Options, Source } from './listening';

/** `events.once` of https://github.com/nodejs/node/blob/v20.x/lib/events.js, which the port from npm has not whole. */
export async function once(emitter: Source, name: string | symbol, options: Options = {}): Promise<unknown[]> {
  const { signal } = options;
  checkSignal(signal);
  return new Promise((resolve, reject) => {
    const end = (): void => {
      unlisten(emitter, name, onEvent);
      if (typeof emitter.once === 'function') unlisten(emitter, 'error', onError);
      if (signal !== undefined) unlisten(signal as never, 'abort', onAbort);
    };
    const onEvent = (...args: unknown[]): void => {
      end();
      resolve(args);
    };
    const onError = (error: unknown): void => {
      end();
      reject(error);
    };
    const onAbort = (): void => {
      end();
      reject(abortError(signal as AbortSignal));
    };
    listen(emitter, name, onEvent, true);
    if (name !== 'error' && typeof emitter.once === 'function') listen(emitter, 'error', onError, true);
    if (signal !== undefined) listen(signal as never, 'abort', onAbort, true);
  });
}
