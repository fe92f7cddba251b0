import { makeDate, setIntlClock } from './date';
import type { EventLoop } from './loop';

/** 2000-01-01T00:00:00Z, the moment at which every play begins. */
const START = 946_684_800_000;

/**
 * `Date`, `performance` and `hrtime` that read the loop's clock, which only the loop moves. Each reading counts as a step, so `while (Date.now() < end);` ends with a verdict.
 */
export function makeClock(loop: EventLoop) {
  const sinceStart = (): number => {
    loop.countStep('busy-wait');
    return loop.nowMs;
  };
  const now = (): number => START + sinceStart();
  const hrtime = (previous?: [number, number]): [number, number] => {
    const nowMs = sinceStart();
    const now: [number, number] = [Math.floor(nowMs / 1000), (nowMs % 1000) * 1e6];
    if (previous === undefined) return now;
    const nanoseconds = (now[0] - previous[0]) * 1e9 + now[1] - previous[1];
    return [Math.floor(nanoseconds / 1e9), nanoseconds % 1e9];
  };
  hrtime.bigint = (): bigint => BigInt(sinceStart()) * 1_000_000n;

  setIntlClock(now);
  return {
    Date: makeDate(now),
    timeOrigin: START,
    sinceStart,
    hrtime,
    uptime: (): number => sinceStart() / 1000,
  };
}

export type Clock = ReturnType<typeof makeClock>;
