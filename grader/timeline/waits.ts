import type { TraceData } from '../stage/trace';
import { visible } from './visible';

/** An `await` that took time, for a picture. Times are virtual. */
export interface Waiting {
  /** The function that waited; empty when it has no name. */
  readonly name: string;
  /** Of the kata's file, from 1. */
  readonly line: number | null;
  readonly fromMs: number;
  /** null: it still waits. */
  readonly untilMs: number | null;
  /** When what it waits for was started. */
  readonly startedMs: number;
}

/** More would fill a report with what nobody looks at. */
const MOST = 24;
const LONGEST_NAME = 60;

/** The first waits of a trace, in the order they began. */
export function waitsOf({ waits }: TraceData): Waiting[] {
  return waits.slice(0, MOST).map(({ name, at, fromMs, untilMs, startedMs }) => ({
    name: visible(name.slice(0, LONGEST_NAME)),
    line: at?.line ?? null,
    fromMs,
    // The process that said so may have been taken over: only times that can be true are drawn.
    untilMs: isTime(untilMs) && untilMs >= fromMs ? untilMs : null,
    startedMs: isTime(startedMs) && startedMs <= fromMs ? startedMs : fromMs,
  }));
}

function isTime(ms: number | null): ms is number {
  return Number.isSafeInteger(ms) && (ms as number) >= 0;
}
