import type { FrameKind } from './inside/wire';
import type { Leftover, PlayOutcome, PlayProblem, Settled, Stopped, TraceLine } from './trace';

const FRAME = /^([a-z-]+)\t(\d{1,16})\t("(?:[^"\\\u0000-\u001f]|\\.)*")$/;

/** Collects the frames of one play. Anything that is not exactly a frame spoils the whole play. */
export class FrameCollector {
  private readonly lines: TraceLine[] = [];
  private readonly leftovers: Leftover[] = [];
  private settled: Settled | null = null;
  private stopped: Stopped | null = null;
  private problem: PlayProblem | null = null;
  private badImport: string | null = null;
  private isEnded = false;

  constructor(private readonly nonce: string) {}

  /** Takes one line, without its line end. Gives true when it was the end frame. */
  add(line: string): boolean {
    const match = FRAME.exec(line);
    if (match === null || this.isEnded) return this.spoil(line);
    const [, kind, time, json] = match as unknown as [string, FrameKind, string, string];
    let text: unknown;
    try {
      text = JSON.parse(json);
    } catch {
      return this.spoil(line);
    }
    return this.take(kind, Number(time), text as string);
  }

  /** The play as seen so far, closed by what ended the process if it did not end by itself. */
  outcome(stopped: Stopped | null): PlayOutcome {
    if (this.problem !== null) return { problem: this.problem };
    const { lines, settled, leftovers } = this;
    return { trace: { lines, settled, leftovers, stopped: this.stopped ?? stopped } };
  }

  /** The latest virtual time that a frame carried. */
  latestMs = 0;

  private take(kind: FrameKind, atMs: number, text: string): boolean {
    this.latestMs = Math.max(this.latestMs, atMs);
    switch (kind) {
      case 'print':
      case 'print-error':
      case 'unhandled':
      case 'uncaught':
        this.lines.push({ atMs, kind, text });
        return false;
      case 'resolved':
      case 'rejected':
      case 'threw':
      case 'never':
        this.settled ??= { atMs, kind, text };
        return false;
      case 'left': {
        const [what, dueMs] = text.split(' ');
        this.leftovers.push({ kind: what as Leftover['kind'], dueMs: Number(dueMs) });
        return false;
      }
      case 'stopped': {
        const [reason = ''] = text.split(' ');
        this.stopped ??= { atMs, reason: reason as Stopped['reason'], text: text.slice(reason.length + 1) };
        return false;
      }
      case 'bad-import':
        this.badImport = text;
        return false;
      case 'load-error':
        if (this.badImport === null) this.setProblem('load-error', text);
        else this.setProblem('bad-import', this.badImport);
        return false;
      case 'missing-export':
      case 'outside':
        this.setProblem(kind, text);
        return false;
      case 'end':
        if (text !== this.nonce) return this.spoil(text);
        this.isEnded = true;
        return true;
      default:
        return this.spoil(kind);
    }
  }

  private setProblem(kind: PlayProblem['kind'], text: string): void {
    this.problem ??= { kind, text, line: null, column: null };
  }

  private spoil(line: string): boolean {
    this.problem = { kind: 'protocol', text: line.slice(0, 200), line: null, column: null };
    return false;
  }
}
