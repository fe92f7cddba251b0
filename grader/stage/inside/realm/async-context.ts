import type { Host } from './host';
import type { EventLoop, Job } from './loop';
import { apply, define, hasOwn } from './primordials';

/** How `AsyncLocalStorage` reads and sets what is current, and how that follows the loop's callbacks. */
export interface ContextStore {
  get(): unknown;
  set(context: unknown): void;
  /** The same function, called in the context that is current now. */
  bind(run: () => void): () => void;
  /** From now on contexts follow promises and everything that the loop calls. To be called before the first `set`. */
  follow(): void;
}

export function makeContextStore(loop: EventLoop, host: Host): ContextStore {
  let isFollowing = false;
  const get = (): unknown => host.getContext();
  const set = (context: unknown): void => host.setContext(context);
  const bind = (run: () => void): (() => void) => {
    const context = get();
    return () => {
      const outer = get();
      set(context);
      try {
        run();
      } finally {
        set(outer);
      }
    };
  };
  const follow = (): void => {
    if (isFollowing) return;
    isFollowing = true;
    host.watchContext();
    followLoop(loop, bind);
  };
  return { get, set, bind, follow };
}

/** Wraps what is handed to the loop; done from here, so that a loop whose contexts nobody reads pays nothing. */
function followLoop(loop: EventLoop, bind: ContextStore['bind']): void {
  const bindJob = (job: Job): void => {
    // A timer that repeats keeps the context in which it was made.
    if (hasOwn(job, BOUND)) return;
    define(job, BOUND, { value: true });
    const { run } = job;
    job.run = bind(() => apply(run, job, []));
  };
  const { addTick, addTimer, addImmediate } = loop;
  loop.addTick = (run) => apply(addTick, loop, [bind(run)]);
  loop.addTimer = (job, dueMs) => {
    bindJob(job);
    apply(addTimer, loop, [job, dueMs]);
  };
  loop.addImmediate = (job) => {
    bindJob(job);
    apply(addImmediate, loop, [job]);
  };
}
const BOUND = Symbol('bound');
