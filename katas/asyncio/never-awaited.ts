import type { EventLoop } from './event-loop';

/**
 * Warns of each coroutine object that was made while the loop ran and has not begun, in the order they were made.
 * CPython warns when the object is freed (`_PyErr_WarnUnawaitedCoroutine`, Python/_warnings.c); when JavaScript frees
 * one is not certain, so this is for the end of `run`.
 */
export function warnNeverAwaited({ unstarted }: EventLoop): void {
  for (const { name } of unstarted) console.warn(`RuntimeWarning: coroutine '${name}' was never awaited`);
  unstarted.clear();
}
