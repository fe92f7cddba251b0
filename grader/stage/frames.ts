import type { FrameKind, StopReason } from './inside/wire';
import type {
  Floating,
  Leftover,
  PlayOutcome,
  PlayProblem,
  Position,
  Settled,
  Stopped,
  Stuck,
  TraceLine,
  Wait,
} from './trace';

/** What goes before the text. That is left to JSON.parse: a text of megabytes is too much for a regular expression. */
const HEAD = /^([a-z-]{1,20})\t(\d{1,16})\t(?=")/;

const REASONS: Readonly<Record<StopReason, true>> = {
  'sync-loop': true,
  'microtask-loop': true,
  'endless-ticks': true,
  'endless-immediates': true,
  'endless-timers': true,
  'virtual-time': true,
  'busy-wait': true,
  output: true,
  exit: true,
};
const LEFT: ReadonlySet<string> = new Set<Leftover['kind']>(['timeout', 'interval', 'immediate']);

/**
 * Collects the frames of one play; `inside/wire.ts` says what they hold. Anything that is not exactly a frame
 * spoils the whole play. Positions are those of the compiled code.
 */
export class FrameCollector {
  /** The latest virtual time that a frame carried. */
  latestMs = 0;
  /** Real time ran out because the machine was busy with something else. */
  isStarved = false;
  private readonly lines: TraceLine[] = [];
  private readonly leftovers: Leftover[] = [];
  private readonly floating: Floating[] = [];
  private readonly waits: Wait[] = [];
  private readonly stuck: Stuck[] = [];
  private settled: Settled | null = null;
  private stopped: Stopped | null = null;
  private thrownAt: Position | null = null;
  private problem: PlayProblem | null = null;
  private badImport: string | null = null;
  private isEnded = false;

  constructor(private readonly nonce: string) {}

  /** Takes one line, without its line end. Gives true when it was the end frame. */
  add(line: string): boolean {
    const match = HEAD.exec(line);
    if (match === null || this.isEnded || !line.endsWith('"')) return this.spoil(line);
    const [head, kind, time] = match as unknown as [string, FrameKind, string];
    let text: unknown;
    try {
      text = JSON.parse(line.slice(head.length));
    } catch {
      return this.spoil(line);
    }
    return typeof text === 'string' ? this.take(kind, Number(time), text) : this.spoil(line);
  }

  /** The play as seen so far, closed by what ended the process if it did not end by itself. */
  outcome(stopped: Stopped | null): PlayOutcome {
    if (this.problem !== null) return { problem: this.problem };
    const { lines, settled, leftovers, floating, waits, stuck } = this;
    return { trace: { lines, settled, leftovers, stopped: this.stopped ?? stopped, floating, waits, stuck } };
  }

  private take(kind: FrameKind, atMs: number, text: string): boolean {
    if (kind !== 'end') this.latestMs = Math.max(this.latestMs, atMs);
    switch (kind) {
      case 'print':
      case 'print-error':
      case 'unhandled':
      case 'uncaught':
        this.lines.push({ atMs, kind, text, thrownAt: this.takeThrownAt(), handledAtMs: null });
        return false;
      case 'thrown':
        this.thrownAt = position(text.split(' '));
        return false;
      case 'late':
        this.handledLate(Number(text), atMs);
        return false;
      case 'resolved':
      case 'rejected':
      case 'threw':
      case 'never':
        this.settled ??= { atMs, kind, text, thrownAt: this.takeThrownAt() };
        return false;
      case 'stopped': {
        const [reason, rest] = split(text, 1);
        if (!Object.hasOwn(REASONS, reason)) return this.spoil(text);
        this.stopped ??= { atMs, reason: reason as Stopped['reason'], text: rest };
        return false;
      }
      case 'left':
      case 'floating':
      case 'wait':
      case 'stuck':
        return this.observe(kind, atMs, text) ? false : this.spoil(text);
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
      case 'starved':
        this.isStarved = true;
        return false;
      case 'end':
        if (text !== this.nonce) return this.spoil(text);
        this.isEnded = true;
        return true;
      default:
        return this.spoil(kind);
    }
  }

  /** Gives false where the text is not what it should be. */
  private observe(kind: 'left' | 'floating' | 'wait' | 'stuck', atMs: number, text: string): boolean {
    const parts = text.split(' ');
    if (kind === 'left') {
      const [what = '', dueMs, isRef, ...at] = parts;
      if (!LEFT.has(what) || !Number.isFinite(Number(dueMs))) return false;
      const left = { kind: what as Leftover['kind'], dueMs: Number(dueMs), isRef: isRef === '1', at: position(at) };
      this.leftovers.push(left);
    } else if (kind === 'floating') {
      const name = split(text, 4)[1];
      this.floating.push({ atMs, name, at: position(parts), madeAt: position(parts.slice(2)) });
    } else if (kind === 'wait') {
      const untilMs = parts[2] === '-' ? null : Number(parts[2]);
      const name = split(text, 4)[1];
      if (Number.isNaN(untilMs) || !Number.isFinite(Number(parts[3]))) return false;
      this.waits.push({ name, at: position(parts), fromMs: atMs, untilMs, startedMs: Number(parts[3]) });
    } else {
      this.stuck.push({ name: split(text, 2)[1], at: position(parts) });
    }
    return true;
  }

  private handledLate(number: number, atMs: number): void {
    let unhandled = -1;
    const at = this.lines.findIndex((line) => line.kind === 'unhandled' && ++unhandled === number);
    const line = this.lines[at];
    if (line !== undefined) this.lines[at] = { ...line, handledAtMs: atMs };
  }

  private takeThrownAt(): Position | null {
    const { thrownAt } = this;
    this.thrownAt = null;
    return thrownAt;
  }

  private setProblem(kind: PlayProblem['kind'], text: string): void {
    this.problem ??= { kind, text, line: null, column: null };
  }

  private spoil(line: string): boolean {
    this.problem = { kind: 'protocol', text: line.slice(0, 200), line: null, column: null };
    return false;
  }
}

/** The first two parts as a position; null for 0 0 and for what is none. */
function position([line, column]: readonly (string | undefined)[]): Position | null {
  const found = { line: Number(line), column: Number(column) };
  return found.line > 0 && found.column > 0 ? found : null;
}

/** The first `count` words, and the rest as it stands. */
function split(text: string, count: number): [string, string] {
  const words = text.split(' ').slice(0, count).join(' ');
  return [words, text.slice(words.length + 1)];
}
