import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Ladder } from './containment/ladder';
import type { Containment } from './containment/layers';
import { stageLadder } from './containment/stage-ladder';
import { FrameCollector } from './frames';
import type { Limits, Piece } from './inside/wire';
import { LIMITS, PATIENCE, REPLACE_AFTER_MS } from './limits';
import { StageProcess } from './stage-process';
import type { PlayOutcome, Stopped } from './trace';

/** A stage's process that plays one piece after the other, each in a fresh realm, and is replaced when it dies. */
export class Player {
  private stage: StageProcess | undefined;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly limits: Limits = LIMITS,
    private readonly ladder: Ladder<ChildProcess> = stageLadder(),
  ) {}

  /** What keeps its processes; undefined before the first is ready. */
  get containment(): Containment | undefined {
    return this.ladder.containment;
  }

  /** The process that plays, or is about to: the one that was started, which may only hold the one that plays. */
  get pid(): number | undefined {
    return this.stage?.pid;
  }

  /** Starts the process ahead of the first play. */
  warmUp(): void {
    this.stage ??= new StageProcess(this.ladder);
  }

  /** @throws when the process cannot be started */
  async whenReady(): Promise<void> {
    this.warmUp();
    await this.stage?.ready;
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
    this.stage?.close();
    this.stage = undefined;
  }

  /** Ends the process and waits until nothing of it is left. */
  async end(): Promise<void> {
    const { stage } = this;
    this.close();
    await stage?.gone();
  }

  private async playNow(piece: Piece): Promise<PlayOutcome> {
    const { outcome, isStarved } = await this.attempt(piece, this.limits);
    if (!isStarved) return outcome;
    // Real time is the last resort against endless loops. On a machine that is busy with other things it says nothing.
    const again = await this.attempt(piece, { ...this.limits, wallMs: this.limits.wallMs * PATIENCE });
    // A loop that was seen to be one still is, whatever so much more time lets it do.
    const isKnown = reasonOf(outcome) !== 'sync-loop' && reasonOf(again.outcome) === 'out-of-memory';
    return isKnown ? outcome : again.outcome;
  }

  private async attempt(piece: Piece, limits: Limits): Promise<{ outcome: PlayOutcome; isStarved: boolean }> {
    // What came between two plays was sent by something that has broken out: it is not to play again.
    if (this.stage?.hasSpokenUnasked === true) this.close();
    await this.whenReady();
    const stage = this.stage as StageProcess;
    const nonce = randomBytes(12).toString('hex');
    const collector = new FrameCollector(nonce);
    const stopped = await stage.play(piece, { nonce, limits }, collector);
    const outcome = collector.outcome(stopped);
    // A play that had to be stopped may keep its realm alive, its microtasks unfinished: the next gets a fresh process.
    if (stopped !== null || isSuspect(outcome) || stage.playedMs > REPLACE_AFTER_MS) {
      this.close();
      this.warmUp();
    }
    return { outcome, isStarved: collector.isStarved };
  }
}

function reasonOf(outcome: PlayOutcome): Stopped['reason'] | undefined {
  return 'trace' in outcome ? outcome.trace.stopped?.reason : undefined;
}

function isSuspect(outcome: PlayOutcome): boolean {
  return 'trace' in outcome ? outcome.trace.stopped !== null : outcome.problem.kind === 'protocol';
}
