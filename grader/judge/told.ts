import type { AssertionResult } from '@jest/test-result';
import type { TimelineRecord } from '../spec/handle';
import type { RecordedAssertion } from './runner';

/** What the assertions of a test saw. */
export function recordsOf(test: AssertionResult): TimelineRecord[] {
  return ((test as RecordedAssertion).matsu ?? []).map((json) => JSON.parse(json) as TimelineRecord);
}

/**
 * The assertion by which a test is told in a report: the first that fails; of a test that passes the last one that asks
 * for a timeline.
 */
export function toldOf(records: readonly TimelineRecord[]): TimelineRecord | undefined {
  return (
    records.find(({ isSame }) => !isSame) ?? records.findLast(({ expected }) => expected !== null) ?? records.at(-1)
  );
}
