import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FrameCollector } from './frames';
import type { Limits, PlayRequest } from './inside/wire';
import { frame, kill, launch } from './launch';
import { KILL_AFTER_MS, LIMITS } from './limits';
import type { PlayOutcome, Stopped } from './trace';
import { whenLate } from './when-late';

/** What to play; the player adds the nonce and the budgets. */
export type Piece = Omit<PlayRequest, 'nonce' | 'limits'>;

/** A stage's process that plays one piece after the other, each in a fresh realm, and is replaced when it dies. */
export class Player {
  private child: ChildProcess | undefined;
  private ready: Promise<void> = Promise.resolve();
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly limits: Limits = LIMITS,
    private readonly start: () => ChildProcess = launch,
  ) {}

  /** Starts the process ahead of the first play. */
  warmUp(): void {
    if (this.child !== undefined) return;
    this.child = this.start();
    this.ready = whenReady(this.child);
    // Whoever plays meets the failure; until then nobody needs to.
    this.ready.catch(() => undefined);
  }

  /**
   * Plays when the plays before are done. Never rejects for what the played code does.
   * @throws when the process cannot be started
   */
  play(piece: Piece): Promise<PlayOutcome> {
    const turn = this.busy.then(() => this.playNow(piece));
    this.busy = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the process. */
  close(): void {
    if (this.child !== undefined) kill(this.child);
    this.child = undefined;
  }

  private async playNow(piece: Piece): Promise<PlayOutcome> {
    this.warmUp();
    await this.ready;
    const child = this.child as ChildProcess;
    const nonce = randomBytes(12).toString('hex');
    const collector = new FrameCollector(nonce);
    child.stdin?.write(frame(JSON.stringify({ ...piece, nonce, limits: this.limits } satisfies PlayRequest)));
    const stopped = await listen(child, collector);
    const outcome = collector.outcome(stopped);
    // A play that had to be stopped may keep its realm alive, its microtasks unfinished: the next gets a fresh process.
    if (stopped !== null || ('trace' in outcome && outcome.trace.stopped !== null)) {
      this.close();
      this.warmUp();
    }
    return outcome;
  }
}

/** Resolves with the process's first frame; rejects when it ends before, saying what it wrote about that. */
function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const pipe = child.stdio[3] as Readable;
    let errors = '';
    const onErrors = (chunk: string): void => void (errors += chunk);
    const fail = (): void => reject(new Error(errors.trim() || 'its process ended at once'));
    child.stderr?.setEncoding('utf8').on('data', onErrors);
    child.once('close', fail);
    child.once('error', reject);
    pipe.setEncoding('utf8').once('data', () => {
      child.stderr?.off('data', onErrors);
      child.off('close', fail);
      resolve();
    });
  });
}

/** Feeds the collector until the end frame (null), or until the process is gone or out of time (why). */
function listen(child: ChildProcess, collector: FrameCollector): Promise<Stopped | null> {
  return new Promise((resolve) => {
    const pipe = child.stdio[3] as Readable;
    let rest = '';
    let errors = '';
    let isOutOfTime = false;
    const timer = whenLate(KILL_AFTER_MS, () => {
      isOutOfTime = true;
      kill(child);
    });

    const onData = (chunk: string): void => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (collector.add(line)) finish(null);
    };
    const onErrors = (chunk: string): void => {
      errors = (errors + chunk).slice(-4_000);
    };
    const onClose = (): void => {
      const reason = isOutOfTime
        ? 'wall-time'
        : /heap out of memory|allocation failed/i.test(errors)
          ? 'out-of-memory'
          : 'crashed';
      finish({ atMs: collector.latestMs, reason, text: '' });
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
  });
}
