import { AsyncLocalStorage } from 'node:async_hooks';
import type { TimelineRecord } from './handle';
import { specHandle } from './handle';

/** What was seen while one input of a property was tried. */
export interface Seen {
  /** Its timeline assertions. */
  readonly records: TimelineRecord[];
  /** A play had to be stopped. */
  isStopped: boolean;
}

/** Several inputs are tried at a time, so the test's name does not say which of them an assertion is about. */
const current = new AsyncLocalStorage<Seen>();

/** Runs `body`; what it plays and asserts is noted in `seen`, and not yet for the report. */
export function noteIn<T>(seen: Seen, body: () => T): T {
  return current.run(seen, body);
}

/** Notes a timeline assertion of the test that runs. */
export function note(record: TimelineRecord): void {
  const seen = current.getStore();
  if (seen !== undefined) seen.records.push(record);
  else specHandle().record(expect.getState().currentTestName ?? '', JSON.stringify(record));
}

/** Notes that a play had to be stopped. */
export function noteStop(): void {
  const seen = current.getStore();
  if (seen !== undefined) seen.isStopped = true;
}
