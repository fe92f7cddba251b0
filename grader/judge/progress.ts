const LISTENER = Symbol.for('matsu.progress');
type Listener = (spec: string) => void;

/**
 * Jest takes reporters by path only, so the judge and its reporter, which is this file bundled, meet at a symbol
 * of the process's global object.
 */
export default class ProgressReporter {
  onTestResult({ path }: { path: string }): void {
    (globalThis as { [LISTENER]?: Listener })[LISTENER]?.(path);
  }
}

/** Calls `listener` with each spec file that has been run, until stopped. */
export function watchProgress(listener: Listener): { stop: () => void } {
  (globalThis as { [LISTENER]?: Listener })[LISTENER] = listener;
  return { stop: () => void delete (globalThis as { [LISTENER]?: Listener })[LISTENER] };
}
