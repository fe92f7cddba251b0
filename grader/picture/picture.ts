import { align } from '../timeline/align';
import type { Row } from '../timeline/align';
import { arrange } from '../timeline/follow';
import type { Line, Sign } from '../timeline/timeline';
import type { Waiting } from '../timeline/waits';
import { axisOf } from './axis';
import type { Axis } from './axis';

/** One or two timelines over one time axis, ready to be drawn. Places are fractions of the axis, from 0 to 1. */
export interface Picture {
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly waits: readonly WaitLane[];
  /** Where the function settled, as it was played. */
  readonly settledAt: number | null;
  /** Where the two timelines differ first. */
  readonly differsAt: number | null;
  /** When that is, in virtual milliseconds. */
  readonly differsAtMs: number | null;
  /** Lines of both timelines that are not drawn. */
  readonly leftOut: number;
}

/** Everything that says the same: a print, how it settled. */
export interface Lane {
  /** Never `~`: a print is drawn as one. */
  readonly sign: Exclude<Sign, '~'>;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** From where it was expected to where it came instead. */
  readonly moves: readonly (readonly [from: number, to: number])[];
}

/** `both`: it came where it was expected. */
export interface Mark {
  readonly who: 'expected' | 'actual' | 'both';
  readonly at: number;
}

/** The waits of one call of a function, one after the other. */
export interface WaitLane {
  readonly name: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  /** From where to `from` what is waited for ran already while this function did not wait. */
  readonly startedAt: number;
  readonly from: number;
  readonly until: number;
  /** It still waits when everything is over. */
  readonly isOpen: boolean;
  readonly line: number | null;
}

/** More cannot be taken in. */
const MOST_LINES = 60;
const MOST_LANES = 24;
const MOST_WAIT_LANES = 8;

/**
 * @param expected null where only what was played is to be drawn
 * @param waits of what was played
 */
export function pictureOf(
  expected: readonly Line[] | null,
  actual: readonly Line[],
  waits: readonly Waiting[],
): Picture {
  const rows =
    expected === null
      ? actual.slice(0, MOST_LINES).map((line): Row => [undefined, line])
      : align(arrange(expected, actual).slice(0, MOST_LINES), actual.slice(0, MOST_LINES));
  const slots = slotsOf(rows);
  const axis = axisOf(instantsOf(rows, waits));
  const placeOf = (row: Row): number => axis.place(lineOf(row).atMs, slots.get(row));
  const settled = rows.find(([, line]) => line?.sign === '=');
  const differs = expected === null ? undefined : rows.find(([a, b]) => a === undefined || b === undefined);
  const lanes = lanesOf(rows, placeOf);
  return {
    axis,
    lanes: lanes.slice(0, MOST_LANES),
    waits: waitLanes(waits, axis).slice(0, MOST_WAIT_LANES),
    settledAt: settled === undefined ? null : placeOf(settled),
    differsAt: differs === undefined ? null : placeOf(differs),
    differsAtMs: differs === undefined ? null : lineOf(differs).atMs,
    leftOut:
      Math.max(0, (expected?.length ?? 0) - MOST_LINES) +
      Math.max(0, actual.length - MOST_LINES) +
      lanes.slice(MOST_LANES).reduce((sum, { marks }) => sum + marks.length, 0),
  };
}

function lineOf([expected, actual]: Row): Line {
  return (expected ?? actual) as Line;
}

/** The how-manieth of its instant each row is. */
function slotsOf(rows: readonly Row[]): Map<Row, number> {
  const counts = new Map<number, number>();
  const slots = new Map<Row, number>();
  for (const row of rows) {
    const { atMs } = lineOf(row);
    const slot = counts.get(atMs) ?? 0;
    slots.set(row, slot);
    counts.set(atMs, slot + 1);
  }
  return slots;
}

function instantsOf(rows: readonly Row[], waits: readonly Waiting[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(lineOf(row).atMs, (counts.get(lineOf(row).atMs) ?? 0) + 1);
  for (const { fromMs, untilMs, startedMs } of waits) {
    for (const ms of [startedMs, fromMs, untilMs ?? fromMs]) if (!counts.has(ms)) counts.set(ms, 0);
  }
  if (!counts.has(0)) counts.set(0, 0);
  return counts;
}

function lanesOf(rows: readonly Row[], placeOf: (row: Row) => number): Lane[] {
  const byLabel = new Map<string, Row[]>();
  for (const row of rows) {
    const { sign, text } = lineOf(row);
    const label = `${sign === '~' ? '|' : sign}${text}`;
    byLabel.set(label, [...(byLabel.get(label) ?? []), row]);
  }
  return [...byLabel].map(([label, own]) => {
    const missing = own.filter(([, actual]) => actual === undefined).map(placeOf);
    const extra = own.filter(([expected]) => expected === undefined).map(placeOf);
    return {
      sign: label.charAt(0) as Lane['sign'],
      text: label.slice(1),
      marks: own.map((row) => ({ who: whoOf(row), at: placeOf(row) })),
      moves: missing.slice(0, extra.length).map((from, at) => [from, extra[at] as number] as const),
    };
  });
}

function whoOf([expected, actual]: Row): Mark['who'] {
  if (expected === undefined) return 'actual';
  return actual === undefined ? 'expected' : 'both';
}

/** A lane a function; a call that waits while another of the same function does gets a lane of its own. */
function waitLanes(waits: readonly Waiting[], axis: Axis): WaitLane[] {
  const lanes: { name: string; busyUntilMs: number; bars: Bar[] }[] = [];
  const end = Math.max(...axis.instants);
  for (const { name, line, fromMs, untilMs, startedMs } of waits) {
    let lane = lanes.find((candidate) => candidate.name === name && candidate.busyUntilMs <= fromMs);
    if (lane === undefined) lanes.push((lane = { name, busyUntilMs: 0, bars: [] }));
    // What ran while this function waited for something else is not drawn across that wait.
    const startedAt = axis.place(Math.max(startedMs, lane.busyUntilMs));
    lane.busyUntilMs = untilMs ?? Infinity;
    const until = untilMs === null ? Math.max(axis.place(end), axis.place(fromMs)) : axis.place(untilMs);
    const bar = { from: axis.place(fromMs), until, startedAt, isOpen: untilMs === null, line };
    lane.bars.push(bar);
  }
  return lanes.map(({ name, bars }) => ({ name, bars }));
}
