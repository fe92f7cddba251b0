// Types of packages whose own are missing, or hidden by the package's "exports".

declare module 'jest-circus/runner' {
  import type { TestResult } from '@jest/test-result';
  const run: (...args: unknown[]) => Promise<TestResult>;
  export default run;
}

declare module 'event-target-shim' {
  interface EventInit {
    bubbles?: boolean;
    cancelable?: boolean;
    composed?: boolean;
  }
  export class Event {
    constructor(type: string, init?: EventInit);
    readonly type: string;
    readonly target: EventTarget | null;
  }
  type Listener = ((event: Event) => void) | { handleEvent(event: Event): void };
  export class EventTarget {
    addEventListener(type: string, listener: Listener | null, options?: unknown): void;
    removeEventListener(type: string, listener: Listener | null, options?: unknown): void;
    dispatchEvent(event: Event): boolean;
  }
  export function setErrorHandler(handler: (error: unknown) => void): void;
  export function setWarningHandler(handler: (report: { message: string; args: unknown[] }) => void): void;
}

declare module 'assert/build/assert' {
  const assert: unknown;
  export default assert;
}

declare module 'assert/build/internal/util/comparisons' {
  export function isDeepStrictEqual(a: unknown, b: unknown): boolean;
}

/** What the modules of the stage's library get of the stage. */
declare module 'matsu:backstage' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import by a relative path
  const backstage: import('./stage/inside/realm/backstage').Backstage;
  export default backstage;
}
