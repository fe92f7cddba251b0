import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { Abandoned } from './containment/ladder';
import type { Ladder } from './containment/ladder';
import type { FrameCollector } from './frames';
import type { ModuleTexts, Piece, PlayRequest } from './inside/wire';
import { frame, kill } from './launch';
import { listen } from './listen';
import type { Stopped } from './trace';
import { whenLate } from './when-late';

/** Real milliseconds until a process that has not said that it is ready is given up. */
const READY_MS = 15_000;

/** One process of the stage, from its start on. */
export class StageProcess {
  /** Resolves when it can play. */
  readonly ready: Promise<unknown>;
  /** Real milliseconds for which it has played. */
  playedMs = 0;
  /** It sent something while it had nothing to play. */
  hasSpokenUnasked = false;
  private child: ChildProcess | undefined;
  /** What it was given to play last. */
  private module: ModuleTexts | undefined;
  private isClosed = false;

  constructor(ladder: Ladder<ChildProcess>) {
    this.ready = ladder.climb((child) => this.take(child));
    // Whoever plays meets the failure; until then nobody needs to.
    this.ready.catch(() => undefined);
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Feeds the collector. Gives what ended the process, if it did not end the play by itself. */
  async play(
    { code, given, scenario, args }: Piece,
    { nonce, limits }: Pick<PlayRequest, 'nonce' | 'limits'>,
    collector: FrameCollector,
  ): Promise<Stopped | null> {
    const child = this.child as ChildProcess;
    const pipe = child.stdio[3] as Readable;
    const startedMs = performance.now();
    pipe.off('data', this.onUnasked);
    const isKnown = this.module?.code === code && this.module.given === given;
    this.module = { code, given };
    const request: PlayRequest = { nonce, module: isKnown ? null : this.module, scenario, args, limits };
    child.stdin?.write(frame(JSON.stringify(request)));
    const stopped = await listen(child, collector, limits.wallMs);
    pipe.on('data', this.onUnasked);
    this.playedMs += performance.now() - startedMs;
    return stopped;
  }

  close(): void {
    this.isClosed = true;
    if (this.child !== undefined) kill(this.child);
  }

  /** After `close`: resolves when nothing of it is left. Its pipes are closed only then. */
  async gone(): Promise<void> {
    const { child } = this;
    if (child?.pid === undefined || child.stdio[3]?.destroyed === true) return;
    await new Promise((resolve) => child.once('close', resolve));
  }

  private readonly onUnasked = (): void => {
    this.hasSpokenUnasked = true;
  };

  private async take(child: ChildProcess): Promise<void> {
    if (this.isClosed) kill(child);
    this.child = child;
    try {
      await whenReady(child);
    } catch (error) {
      // That it was killed says nothing of whether this way of starting it works.
      throw this.isClosed ? new Abandoned() : error;
    }
  }
}

/** Resolves with the process's first frame; rejects when it ends before, saying what it wrote about that. */
function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const pipe = child.stdio[3] as Readable;
    let errors = '';
    const late = whenLate(READY_MS, () => {
      errors = `its process was not ready after ${READY_MS / 1000} s`;
      kill(child);
    });
    const onErrors = (chunk: string): void => void (errors += chunk);
    const fail = (error?: unknown): void => {
      late.cancel();
      reject(error instanceof Error ? error : new Error(errors.trim() || 'its process ended at once'));
    };
    child.stderr?.setEncoding('utf8').on('data', onErrors);
    child.once('close', fail);
    child.once('error', fail);
    pipe.setEncoding('utf8').once('data', () => {
      late.cancel();
      child.stderr?.off('data', onErrors);
      child.off('close', fail);
      resolve();
    });
  });
}
