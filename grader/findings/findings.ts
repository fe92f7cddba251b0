import type { Language } from '../language/words';
import { wordsIn } from '../language/words';
import type { Position, TraceData, Wait } from '../stage/trace';
import { seconds } from '../timeline/timeline';
import { visible } from '../timeline/visible';

export type FindingKind =
  | 'never-settles'
  | 'never-awaited'
  | 'unhandled'
  | 'thrown'
  | 'one-after-another'
  | 'left-behind'
  | 'uncaught'
  | 'stopped';

/** Something the stage saw that explains a timeline, said to the student. */
export interface Finding {
  readonly kind: FindingKind;
  readonly text: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Virtual time. */
  readonly atMs: number;
}

/**
 * What a trace tells beyond its timeline, the most telling first.
 * @param expectedMs when the scenario was expected to settle; null when nothing was expected
 */
export function findingsOf(trace: TraceData, expectedMs: number | null, language: Language): Finding[] {
  const all = [
    ...stopped(trace, language),
    ...neverSettles(trace, language),
    ...neverAwaited(trace, language),
    ...thrown(trace, language),
    ...oneAfterAnother(trace, expectedMs, language),
    ...leftBehind(trace, language),
  ];
  return merge(all, language);
}

function finding(kind: FindingKind, text: string, at: Position | null, atMs: number): Finding {
  return { kind, text, line: at?.line ?? null, column: at?.column ?? null, atMs };
}

function place(at: Position | null): string {
  return at === null ? 'kata.ts' : `kata.ts:${at.line}:${at.column}`;
}

function neverSettles({ settled, stuck }: TraceData, language: Language): Finding[] {
  if (settled?.kind !== 'never') return [];
  const say = wordsIn(language).findings;
  const [first] = stuck;
  const links = stuck.map(({ name, at }) => say.waitsAt(place(at), visible(name)));
  return [finding('never-settles', say.neverSettles(links), first?.at ?? null, settled.atMs)];
}

function stopped({ stopped: verdict }: TraceData, language: Language): Finding[] {
  if (verdict === null) return [];
  return [finding('stopped', wordsIn(language).findings.stopped[verdict.reason], null, verdict.atMs)];
}

function neverAwaited({ floating }: TraceData, language: Language): Finding[] {
  const say = wordsIn(language).findings;
  return floating.map(({ name, at, atMs }) => {
    const call = name === '' ? say.aCall : `\`${visible(name)}${name.endsWith(')') ? '' : '()'}\``;
    return finding('never-awaited', say.neverAwaited(call, place(at)), at, atMs);
  });
}

function thrown({ lines, settled }: TraceData, language: Language): Finding[] {
  const say = wordsIn(language).findings;
  const found: Finding[] = [];
  for (const { kind, atMs, text, thrownAt, handledAtMs } of lines) {
    if (kind === 'uncaught') {
      const said = say.uncaught(visible(text), place(thrownAt), seconds(atMs));
      found.push(finding('uncaught', said, thrownAt, atMs));
    }
    if (kind !== 'unhandled') continue;
    const late = handledAtMs === null ? null : seconds(handledAtMs);
    found.push(
      finding('unhandled', say.unhandled(visible(text), place(thrownAt), seconds(atMs), late), thrownAt, atMs),
    );
  }
  if (settled?.thrownAt != null) {
    const { thrownAt, text, atMs } = settled;
    found.push(finding('thrown', say.thrown(visible(text), place(thrownAt)), thrownAt, atMs));
  }
  return found;
}

/** Where it took longer than expected: waits of one function of which each was started only after the one before. */
function oneAfterAnother(trace: TraceData, expectedMs: number | null, language: Language): Finding[] {
  const { settled, waits } = trace;
  if (expectedMs === null || settled === null || settled.kind === 'never' || settled.atMs <= expectedMs) return [];
  const explaining = chains(waits).filter((chain) => total(chain) - longest(chain) >= settled.atMs - expectedMs);
  // The outermost function has waited for all the others, and its wait began last of those that began together.
  const [chain] = explaining.reverse().sort((a, b) => total(b) - total(a));
  if (chain === undefined) return [];
  const say = wordsIn(language).findings;
  const parts = chain.map((wait) => say.waited(place(wait.at), seconds(lengthMs(wait))));
  const [first] = chain as [Wait];
  const text = say.oneAfterAnother(visible(first.name), parts, seconds(total(chain)), seconds(longest(chain)));
  return [finding('one-after-another', text, first.at, first.fromMs)];
}

function lengthMs({ fromMs, untilMs }: Wait): number {
  return (untilMs ?? fromMs) - fromMs;
}

function total(chain: readonly Wait[]): number {
  return chain.reduce((sum, wait) => sum + lengthMs(wait), 0);
}

function longest(chain: readonly Wait[]): number {
  return Math.max(...chain.map(lengthMs));
}

/** Runs of at least two finished waits of one function, each started when the one before had ended. */
function chains(waits: readonly Wait[]): Wait[][] {
  const runs = new Map<string, Wait[]>();
  const found: Wait[][] = [];
  for (const wait of waits) {
    if (wait.untilMs === null || wait.untilMs === wait.fromMs || wait.at === null) continue;
    const run = runs.get(wait.name);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && wait.startedMs >= (last.untilMs as number)) run.push(wait);
    else {
      const fresh = [wait];
      runs.set(wait.name, fresh);
      found.push(fresh);
    }
  }
  return found.filter((run) => run.length > 1);
}

function leftBehind({ leftovers, settled, floating }: TraceData, language: Language): Finding[] {
  const say = wordsIn(language).findings;
  return leftovers.flatMap(({ kind, dueMs, isRef, at }) => {
    // A call that nobody awaited explains the timers that are still running.
    if (at === null || (kind !== 'interval' && floating.length > 0)) return [];
    const text = say.leftBehind[kind](place(at), seconds(dueMs), isRef);
    return [finding('left-behind', text, at, settled?.atMs ?? 0)];
  });
}

/** The same finding several times is said once, with how often. */
function merge(findings: readonly Finding[], language: Language): Finding[] {
  const counts = new Map<string, number>();
  for (const { text } of findings) counts.set(text, (counts.get(text) ?? 0) + 1);
  const { times } = wordsIn(language).findings;
  return [...new Map(findings.map((found) => [found.text, found])).values()].map((found) => {
    const count = counts.get(found.text) as number;
    return count === 1 ? found : { ...found, text: `${found.text}${times(count)}` };
  });
}
