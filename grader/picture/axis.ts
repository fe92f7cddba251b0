/** Places on a time axis, as fractions of its length from 0 to 1. */
export interface Axis {
  /** Where an instant begins, or where its `slot`th event is. */
  readonly place: (atMs: number, slot?: number) => number;
  /** Where the last event of an instant is. */
  readonly endOf: (atMs: number) => number;
  /** The instants, in order. */
  readonly instants: readonly number[];
}

/** What one event of an instant takes, and what all of them may take together. */
const SLOT = 0.022;
const ALL_SLOTS = 0.4;
/** The same where there is but one instant. */
const ONLY_SLOT = 0.09;
/** What lies between two instants at least, and between all of them together. */
const GAP = 0.035;
const ALL_GAPS = 0.35;

/**
 * Lays out instants so that both time and order can be seen: an instant is a band in which its events go from left to
 * right, and the time between two bands is drawn to scale, beyond a least distance that keeps close ones apart.
 * @param slots by time in virtual milliseconds: how many events the instant has, 0 if it is only to be on the axis
 */
export function axisOf(slots: ReadonlyMap<number, number>): Axis {
  const instants = [...slots.keys()].sort((a, b) => a - b);
  const widths = instants.map((ms) => Math.max(0, (slots.get(ms) as number) - 1));
  const events = widths.reduce((sum, width) => sum + width, 0);
  const slot =
    instants.length === 1
      ? Math.min(ONLY_SLOT, 1 / Math.max(1, events))
      : Math.min(SLOT, ALL_SLOTS / Math.max(1, events));
  const gaps = instants.length - 1;
  const gap = Math.min(GAP, ALL_GAPS / Math.max(1, gaps));
  const spanMs = (instants.at(-1) ?? 0) - (instants[0] ?? 0);
  const perMs = spanMs === 0 ? 0 : Math.max(0, 1 - events * slot - gaps * gap) / spanMs;

  const starts = new Map<number, number>();
  let x = 0;
  for (const [at, ms] of instants.entries()) {
    starts.set(ms, x);
    x += (widths[at] as number) * slot + gap + ((instants[at + 1] ?? ms) - ms) * perMs;
  }
  const place = (ms: number, number = 0): number => Math.min(1, (starts.get(ms) ?? 0) + number * slot);
  return { instants, place, endOf: (ms) => place(ms, Math.max(0, (slots.get(ms) ?? 0) - 1)) };
}

/** The instants whose labels fit: the first, the last, and from the left what is `apart` from its neighbours. */
export function labelled({ instants, place }: Axis, apart: number): number[] {
  const last = instants.at(-1);
  const chosen: number[] = [];
  for (const ms of instants) {
    const previous = chosen.at(-1);
    const isFree = previous === undefined || place(ms) - place(previous) >= apart;
    if (isFree && (ms === last || place(last as number) - place(ms) >= apart)) chosen.push(ms);
  }
  return chosen;
}
