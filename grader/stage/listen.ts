import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { FrameCollector } from './frames';
import { kill } from './launch';
import { KILL_AFTER_MS } from './limits';
import { Lines } from './lines';
import type { Stopped } from './trace';
import { whenLate } from './when-late';

/**
 * Feeds the collector until the end frame (null), or until the process is gone, out of time or sends too much (why).
 * @param wallMs real milliseconds after which it should have ended the play itself
 */
export function listen(child: ChildProcess, collector: FrameCollector, wallMs: number): Promise<Stopped | null> {
  return new Promise((resolve) => {
    const pipe = child.stdio[3] as Readable;
    const lines = new Lines();
    let errors = '';
    let killedFor: Stopped['reason'] | undefined;
    const stop = (reason: Stopped['reason']): void => {
      killedFor ??= reason;
      kill(child);
    };
    const timer = whenLate(wallMs + KILL_AFTER_MS, () => stop('wall-time'));

    const onData = (chunk: string): void => {
      const whole = killedFor === undefined ? lines.take(chunk) : [];
      if (whole === undefined) return stop('output');
      let isEnded = false;
      // What follows the end spoils the play.
      for (const line of whole) isEnded = collector.add(line) || isEnded;
      if (!isEnded) return;
      if (lines.isInLine) collector.add('');
      finish(null);
    };
    const onErrors = (chunk: string): void => {
      errors = (errors + chunk).slice(-4_000);
    };
    const onClose = (): void => {
      const reason = /out of memory|allocation failed/i.test(errors) ? 'out-of-memory' : 'crashed';
      finish({ atMs: collector.latestMs, reason: killedFor ?? reason, text: '' });
    };
    const finish = (stopped: Stopped | null): void => {
      timer.cancel();
      pipe.off('data', onData);
      child.stderr?.off('data', onErrors);
      child.off('close', onClose);
      resolve(stopped);
    };
    pipe.setEncoding('utf8').on('data', onData);
    child.stderr?.setEncoding('utf8').on('data', onErrors);
    child.on('close', onClose);
    // It may have died between two plays, which nobody heard.
    if (child.exitCode !== null || child.signalCode !== null) onClose();
  });
}
