import { Future } from './future';
import { getRunningLoop } from './running-loop';

/**
 * A future of what a real promise gives: `const text = yield* wrapPromise(readFile(…))` (CPython: `wrap_future`, for the
 * futures of threads). The loop waits for the promise. Cancelling the future does not stop what the promise does.
 */
export function wrapPromise<T>(promise: PromiseLike<T>): Future<T> {
  const loop = getRunningLoop();
  const future = new Future<T>(loop);
  const call = loop.expectCall();
  const unlessCancelled = (settle: () => void) => (): void => {
    if (!future.cancelled()) settle();
  };
  promise.then(
    (value) => call(unlessCancelled(() => future.setResult(value))),
    (error: unknown) => call(unlessCancelled(() => future.setException(error))),
  );
  return future;
}
