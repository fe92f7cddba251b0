import type { TimelineRecord } from '../spec/handle';

/**
 * The assertion by which a test is told in a report: the first that fails; of a test that passes the last one that asks
 * for a timeline.
 */
export function toldOf(records: readonly TimelineRecord[]): TimelineRecord | undefined {
  return (
    records.find(({ isSame }) => !isSame) ?? records.findLast(({ expected }) => expected !== null) ?? records.at(-1)
  );
}
