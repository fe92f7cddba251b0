import { findingsOf } from '../findings/findings';
import { wordsIn } from '../language/words';
import { shorten } from '../timeline/shorten';
import { print } from '../timeline/timeline';
import { waitsOf } from '../timeline/waits';
import { specHandle } from './handle';
import { note } from './record';
import { Trace } from './trace';

/**
 * The matcher `expect(trace).toLeaveNothingBehind()`: when the scenario settled, no timer, interval or immediate was
 * alive, whether or not it would have done anything.
 * @throws TypeError when what is expected on is no trace
 */
export function toLeaveNothingBehind(
  this: jest.MatcherContext,
  received: unknown,
): { pass: boolean; message: () => string } {
  if (!(received instanceof Trace)) {
    throw new TypeError('toLeaveNothingBehind: expected a trace, got something else: await play(…) and pass that');
  }
  const handle = specHandle();
  const pass = received.leftovers.length === 0;
  const findings = findingsOf(received.data, null, handle.language).filter(({ kind }) => kind === 'left-behind');
  note({
    expected: null,
    actual: print(shorten(received.lines)),
    isSame: pass,
    isUntouched: false,
    findings,
    input: null,
    waits: waitsOf(received.data),
    problem: null,
  });
  const count = received.leftovers.length;
  const said = findings.map(({ text }) => `\n→ ${text}`).join('');
  return {
    pass,
    message: () => `${wordsIn(handle.language).assertions.leftBehind(count)}${said}`,
  };
}
