import { coroutine } from './coroutine';
import type { Steps } from './coroutine';
import { Future } from './future';
import { getRunningLoop } from './running-loop';

/** Waits for `ms` milliseconds and gives `result`; `sleep(0)` gives the others one turn. */
export const sleep = coroutine('sleep', function* <T = void>(ms: number, result?: T): Steps<T> {
  if (ms <= 0) {
    yield null;
    return result as T;
  }
  const loop = getRunningLoop();
  const future = new Future<T>(loop);
  const timer = loop.callLater(ms, wake<T>, future, result as T);
  try {
    return yield* future;
  } finally {
    timer.cancel();
  }
});

/** A cancelled sleep may still find its timer in the same turn. */
function wake<T>(future: Future<T>, result: T): void {
  if (!future.cancelled()) future.setResult(result);
}
