import { Note } from './note';
import { CapturedStack, STUDENT } from './stack';
import type { Frame } from './stack';

/** Promises of one play that are remembered with their stacks; later ones are only checked for handlers. */
const MOST_RECORDS = 500;
const MOST_WAITS = 50;

/** Enough to get from a `new Promise` inside a library function to the student's call of it. */
const FRAMES_OF_CALL = 8;

/** A promise as the observer saw it: the note on each of the first ones of a play. */
interface Seen {
  readonly promise: object;
  readonly parent: Seen | undefined;
  readonly captured: CapturedStack;
  readonly createdMs: number;
  /** When what waited for it went on: for the hidden promise of an `await`. */
  resumedMs: number | undefined;
  isSettled: boolean;
  /** Has a `then`, an `await`, or was given to `Promise.all` and the like. */
  isHandled: boolean;
}

/** Notes on promises of which there is nothing else to say. */
const HANDLED = { isHandled: true };
const UNHANDLED = { isHandled: false };
/** The stage made it itself. */
const OWN = { isHandled: true };

/** Positions are those of the compiled code. */
export interface Floating {
  readonly name: string;
  readonly call: Frame;
  /** Where the promise was made: by `new Promise` in a function of the student's, or by a function without a name. */
  readonly made: Frame | undefined;
  readonly atMs: number;
}

export interface Wait {
  /** The function that waited. */
  readonly name: string;
  readonly at: Frame;
  readonly fromMs: number;
  /** undefined: it still waits. */
  readonly untilMs: number | undefined;
  /** When what it waits for was started. */
  readonly startedMs: number;
}

/**
 * Watches every promise of a play through V8's hooks (`v8.promiseHooks`): who has no handler, what was never
 * awaited, who waits for what. A handler shows as a child: `then`, `await`, `return` and `Promise.all` all make a
 * promise of their own whose parent is the one they wait for.
 */
export class Observer {
  /** Promises that the stage makes itself while this is set are nobody's handlers. */
  isObserving = false;
  nowMs = 0;
  /** Continuations of promises that have run in this turn of the loop. */
  continuations = 0;
  /** Listens for the rejection of a promise that settles without a handler; each realm has its own. */
  listen: (promise: Promise<unknown>) => void = () => {};
  /** Whether it is a promise of the realm's own class. V8 names no parent for those of a subclass. */
  isPlain: (promise: object) => boolean = () => true;
  /** The first promises, in the order in which they were made. */
  private seen: Seen[] = [];
  private reported = new Map<object, (atMs: number) => void>();
  /** The child made by the very last event, and its parent if that had no handler before. */
  private lastChild: object | undefined;
  private lastParent: object | undefined;

  readonly init = (promise: Promise<unknown>, parent: Promise<unknown> | undefined): void => {
    // The stage's own promises are no handlers, and nobody needs to handle them.
    if (this.isObserving) {
      Note.put(promise, OWN);
      return;
    }
    this.lastChild = undefined;
    if (this.seen.length < MOST_RECORDS) this.remember(promise, parent);
    if (parent === undefined) return;
    this.lastChild = promise;
    this.lastParent = this.isHandled(parent) ? undefined : parent;
    this.handle(parent);
  };

  readonly before = (promise: Promise<unknown>): void => {
    this.continuations++;
    this.lastChild = undefined;
    const seen = seenOf(promise);
    if (seen !== undefined) seen.resumedMs = this.nowMs;
  };

  readonly settled = (promise: Promise<unknown>): void => {
    const note = Note.of(promise);
    if (note === OWN) return;
    // `await 1` first makes a promise for the 1, settled at once, whose parent is the promise of the function that
    // awaits. That is no handler of the function's promise.
    if (promise === this.lastChild && this.lastParent !== undefined) this.unhandle(this.lastParent);
    this.lastChild = undefined;
    if (isSeen(note)) note.isSettled = true;
    if (this.isHandled(promise) || !this.isPlain(promise)) return;
    // Whether it was rejected cannot be asked, so the realm listens. The promise is still pending at this moment.
    this.isObserving = true;
    this.listen(promise);
    this.isObserving = false;
  };

  isHandled(promise: object): boolean {
    return (Note.of(promise) as { isHandled: boolean } | undefined)?.isHandled === true;
  }

  /** Calls back when a promise that was reported as unhandled gets a handler after all. */
  whenHandledLate(promise: object, callBack: (atMs: number) => void): void {
    this.reported.set(promise, callBack);
  }

  /** Forgets everything: a new play begins. */
  reset(): void {
    this.isObserving = false;
    this.nowMs = 0;
    this.continuations = 0;
    this.seen = [];
    this.reported = new Map();
    this.lastChild = undefined;
  }

  /** Calls of the student's whose promise nobody ever awaited, returned or chained on. */
  floating(): Floating[] {
    const found: Floating[] = [];
    for (const seen of this.seen) {
      if (seen.isHandled || seen.parent !== undefined || !this.isPlain(seen.promise)) continue;
      const floating = asFloating(seen);
      if (floating !== undefined) found.push(floating);
    }
    return found;
  }

  /** The first of the student's `await`s that took virtual time, in the order they began. */
  waits(): Wait[] {
    const found: Wait[] = [];
    for (const seen of this.seen) {
      // Before anything is read from a stack: most awaits are sorted out by their times alone.
      if (seen.parent === undefined || seen.resumedMs === seen.createdMs) continue;
      // The promise that `await 1` makes for the 1: settled, and nothing went on from it.
      if (seen.isSettled && seen.resumedMs === undefined) continue;
      const at = awaitFrame(seen);
      if (at?.file !== STUDENT) continue;
      const startedMs = awaited(seen)?.createdMs ?? seen.createdMs;
      if (found.length === MOST_WAITS) break;
      found.push({ name: at.name ?? '', at, fromMs: seen.createdMs, untilMs: seen.resumedMs, startedMs });
    }
    return found;
  }

  /** Where the code behind this promise waits, from the outermost function to the innermost. */
  chain(promise: object): Frame[] {
    const frames: Frame[] = [];
    const visited = new Set<Seen>();
    let at = seenOf(promise);
    while (at !== undefined && !visited.has(at)) {
      visited.add(at);
      const waiting = this.waitOf(at);
      if (waiting === undefined) break;
      const frame = awaitFrame(waiting) as Frame;
      if (frame.file === STUDENT) frames.push(frame);
      at = awaited(waiting);
    }
    return frames;
  }

  private remember(promise: object, parent: object | undefined): void {
    const seen: Seen = {
      promise,
      parent: parent && seenOf(parent),
      captured: new CapturedStack(this.init, parent === undefined ? FRAMES_OF_CALL : 1),
      createdMs: this.nowMs,
      resumedMs: undefined,
      isSettled: false,
      isHandled: false,
    };
    this.seen.push(seen);
    Note.put(promise, seen);
  }

  private handle(promise: object): void {
    const seen = seenOf(promise);
    if (seen !== undefined) seen.isHandled = true;
    else Note.put(promise, HANDLED);
    if (this.reported.size === 0) return;
    const callBack = this.reported.get(promise);
    if (callBack !== undefined) {
      this.reported.delete(promise);
      callBack(this.nowMs);
    }
  }

  private unhandle(promise: object): void {
    const seen = seenOf(promise);
    if (seen !== undefined) seen.isHandled = false;
    else Note.put(promise, UNHANDLED);
  }

  /** The `await` at which the async function behind this promise stands now. */
  private waitOf(call: Seen): Seen | undefined {
    const [top] = call.captured.stack;
    if (call.isSettled || top?.file == null) return undefined;
    let latest: Seen | undefined;
    for (const seen of this.seen) {
      const at = seen.resumedMs === undefined && !seen.isSettled ? awaitFrame(seen) : undefined;
      if (at?.file === top.file && at.name === top.name && seen.createdMs >= call.createdMs) latest = seen;
    }
    return latest;
  }
}

function isSeen(note: unknown): note is Seen {
  return note !== undefined && note !== HANDLED && note !== UNHANDLED && note !== OWN;
}

function seenOf(promise: object): Seen | undefined {
  const note = Note.of(promise);
  return isSeen(note) ? note : undefined;
}

/** The frame of the `await` that this promise is the hidden promise of, if it is one. */
function awaitFrame({ parent, captured }: Seen): Frame | undefined {
  const [top] = captured.stack;
  return parent !== undefined && top?.file != null ? top : undefined;
}

/** What an `await` waits for; for `await 1` the promise that was made for the 1. */
function awaited({ parent }: Seen): Seen | undefined {
  return parent;
}

function asFloating({ captured, createdMs }: Seen): Floating | undefined {
  const [top, ...below] = captured.stack;
  if (top === undefined) return undefined;
  if (top.file === STUDENT) {
    const caller = below.find((frame) => frame.file !== null);
    if (caller?.file !== STUDENT) return undefined;
    // `forEach` called it, the student called `forEach`.
    const [between] = below;
    const builtIn = between?.name === 'Promise' ? 'new Promise' : (between?.name ?? '');
    const name = between?.file === null ? `${builtIn}(async …)` : (top.name ?? '');
    return { name, call: caller, made: name === '' ? top : undefined, atMs: createdMs };
  }
  if (top.file !== null) return undefined;
  // A built-in made it: the constructor, or a combinator.
  const [maker, ...callers] = below.filter((frame) => frame.file !== null);
  if (maker?.file === STUDENT) {
    if (top.name !== null && COMBINATORS.has(top.name)) {
      return { name: `Promise.${top.name}`, call: maker, made: undefined, atMs: createdMs };
    }
    const [call] = callers;
    if (top.name !== 'Promise' || call?.file !== STUDENT) return undefined;
    return { name: maker.name ?? '', call, made: maker, atMs: createdMs };
  }
  // One of the stage's own functions made it, `timers/promises` for instance.
  const call = callers.find((frame) => frame.file === STUDENT);
  return call && maker?.file === 'matsu' && isCalledDirectly(callers, call)
    ? { name: '', call, made: undefined, atMs: createdMs }
    : undefined;
}
const COMBINATORS = new Set(['all', 'allSettled', 'any', 'race']);

/** Whether only the stage's frames lie between a stage function and the student's call. */
function isCalledDirectly(callers: readonly Frame[], call: Frame): boolean {
  return callers.slice(0, callers.indexOf(call)).every((frame) => frame.file === 'matsu');
}
