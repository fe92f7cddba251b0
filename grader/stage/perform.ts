import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import type { Compiled } from './compile';
import type { ModuleTexts, Piece } from './inside/wire';
import type { Player } from './player';
import type { Floating, PlayOutcome, Position, TraceData } from './trace';

/** A kata's module with the text it was compiled from. */
export interface Module extends Compiled, ModuleTexts {
  readonly source: string;
}

/** Plays a scenario on a kata's module; every position in the outcome is one of its TypeScript text. */
export async function perform(
  player: Player,
  module: Module,
  piece: Omit<Piece, keyof ModuleTexts>,
): Promise<PlayOutcome> {
  const outcome = await player.play({ ...piece, code: module.code, given: module.given });
  return 'trace' in outcome ? { trace: mapped(outcome.trace, module) } : outcome;
}

/** Decoded once for all plays of a module. */
const mappings = new WeakMap<Module, TraceMap>();

function mappingOf(module: Module): TraceMap {
  const known = mappings.get(module) ?? new TraceMap(module.map);
  mappings.set(module, known);
  return known;
}

function mapped(trace: TraceData, module: Module): TraceData {
  const mapping = mappingOf(module);
  const original = (position: Position | null): Position | null => {
    if (position === null) return null;
    const { line, column } = originalPositionFor(mapping, { line: position.line, column: position.column - 1 });
    return line === null ? null : { line, column: column + 1 };
  };
  const { settled } = trace;
  const place = <T extends { readonly at: Position | null }>(list: readonly T[]): T[] =>
    list.map((item) => ({ ...item, at: original(item.at) }));
  const floating = place(trace.floating).map((item) => ({ ...item, madeAt: original(item.madeAt) }));
  const text = module.source.split('\n');
  return {
    ...trace,
    lines: trace.lines.map((line) => ({
      ...line,
      text: line.kind === 'print' || line.kind === 'print-error' ? mapStack(line.text, original) : line.text,
      thrownAt: original(line.thrownAt),
    })),
    settled: settled && { ...settled, thrownAt: original(settled.thrownAt) },
    leftovers: place(trace.leftovers),
    waits: place(trace.waits),
    stuck: place(trace.stuck),
    floating: floating.map((item) => named(item, text)).filter((item) => isForgotten(item, trace, text)),
  };
}

/** The positions in a printed stack. */
function mapStack(text: string, original: (position: Position) => Position | null): string {
  return text.replace(/^( {4}at .*\bkata\.ts:)(\d+):(\d+)(?=\)?$)/gm, (whole, before: string, line, column) => {
    const found = original({ line: Number(line), column: Number(column) });
    return found === null ? whole : `${before}${found.line}:${found.column}`;
  });
}

/** Gives a call of the stage's own functions the name that the student's text has for it. */
function named(item: Floating, text: readonly string[]): Floating {
  if (item.name !== '' || item.at === null) return item;
  const after = (text[item.at.line - 1] ?? '').slice(item.at.column - 1);
  return { ...item, name: /^[\w$.]+/.exec(after)?.[0] ?? '' };
}

/**
 * Whether a promise that nobody awaited looks forgotten rather than meant, as far as the text of the call tells:
 * `void f()` says so, a property (`this.ready = f()`) keeps it for later, and a promise that is held in a variable
 * when the function fails may not have had its turn.
 */
function isForgotten({ name, at, madeAt }: Floating, { settled }: TraceData, text: readonly string[]): boolean {
  if (at === null) return false;
  const before = (text[at.line - 1] ?? '').slice(0, at.column - 1);
  if (/\bvoid\s+[\w$.[\]'"()!?]*$/.test(before)) return false;
  if (/[\w$\])]\.[\w$#]+\s*(\?\?|\|\||&&)?=\s*[\w$.]*$/.test(before)) return false;
  const isHeld = /[\w$\]})]\s*=\s*[\w$.]*$/.test(before);
  if (isHeld && (settled === null || settled.kind === 'rejected' || settled.kind === 'threw')) return false;
  if (madeAt === null) return true;
  const making = (text[madeAt.line - 1] ?? '').slice(0, madeAt.column - 1);
  // `void (async () => {…})()`: the call stands at the end, the `void` before the function.
  if (name === '') return !/\bvoid\s*\(?\s*(async\b[^;]*)?$/.test(making);
  // A deferred that is kept has no caller who could have awaited it; one that is returned has.
  return /(\breturn|=>)\s*$/.test(making);
}
