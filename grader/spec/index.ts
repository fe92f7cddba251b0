// `matsu/spec`, the one import of every spec.
import { toFollow } from './to-follow';
import { toLeaveNothingBehind } from './to-leave-nothing-behind';

export { fc } from './fast-check';
export { forAll } from './for-all';
export { stage } from './stage';
export type { Play } from './stage';
export type { Trace } from './trace';

expect.extend({ toFollow, toLeaveNothingBehind });

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Jest's matchers are declared that way
  namespace jest {
    interface Matchers<R> {
      /** Whether the trace follows the timeline, line by line. */
      toFollow(timeline: string): R;
      /** Whether no timer, interval or immediate was alive when the scenario settled. */
      toLeaveNothingBehind(): R;
    }
  }
}
