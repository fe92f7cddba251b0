/** Real milliseconds for what has arrived meanwhile to be read. */
const GRACE_MS = 100;

/**
 * Calls `act` after so many real milliseconds of waiting for another process. Where this process itself was busy
 * all that time, the answer may be there and only be unread, so it is given a moment to be read first.
 */
export function whenLate(ms: number, act: () => void): { cancel(): void } {
  let timer = setTimeout(() => {
    timer = setTimeout(act, GRACE_MS);
  }, ms);
  return { cancel: () => clearTimeout(timer) };
}
