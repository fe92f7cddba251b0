import type { Coroutine } from './coroutine';
import { EventLoop } from './event-loop';
import { warnNeverAwaited } from './never-awaited';
import { runMain } from './run-main';

/**
 * `asyncio.run`: runs `main` on a loop of its own, ends what it leaves behind, and warns of what was forgotten. On the
 * host's clock, so a second takes a second.
 * @returns what `main` returns; rejected with what it throws
 * @throws RuntimeError when a loop is running, ValueError when `main` is no coroutine object
 */
export function run<T>(main: Coroutine<T>): Promise<T> {
  const loop = new EventLoop();
  return runMain(loop, main).finally(() => warnNeverAwaited(loop));
}
