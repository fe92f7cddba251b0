// `matsu/spec`, the one import of every spec.
import { toFollow } from './to-follow';

export { stage } from './stage';
export type { Play } from './stage';
export type { Trace } from './trace';

expect.extend({ toFollow });

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Jest's matchers are declared that way
  namespace jest {
    interface Matchers<R> {
      /** Whether the trace follows the timeline, line by line. */
      toFollow(timeline: string): R;
    }
  }
}
