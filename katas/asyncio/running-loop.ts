import { RuntimeError } from './errors';
import type { EventLoop } from './event-loop';

// JavaScript has one thread and runs one turn at a time, so one variable says whose turn it is. CPython has one for
// each thread (`_running_loop` in Lib/asyncio/events.py).
let running: EventLoop | null = null;

/** The loop whose turn it is; null outside of every turn. */
export function currentLoop(): EventLoop | null {
  return running;
}

/**
 * The loop whose turn it is.
 * @throws RuntimeError outside of every turn
 */
export function getRunningLoop(): EventLoop {
  if (running === null) throw new RuntimeError('no running event loop');
  return running;
}

/** Notes whose turn it is. */
export function setRunningLoop(loop: EventLoop | null): void {
  running = loop;
}
