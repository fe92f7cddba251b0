// Types of packages whose own are missing, or hidden by the package's "exports".

declare module 'jest-circus/runner' {
  import type { TestResult } from '@jest/test-result';
  const run: (...args: unknown[]) => Promise<TestResult>;
  export default run;
}

declare module 'event-target-shim' {
  export class Event {
    constructor(type: string, init?: { bubbles?: boolean; cancelable?: boolean });
    readonly type: string;
  }
  type Listener = (event: Event) => void;
  export class EventTarget {
    addEventListener(type: string, listener: Listener | null, options?: unknown): void;
    removeEventListener(type: string, listener: Listener | null): void;
    dispatchEvent(event: Event): boolean;
  }
}

declare module '@ungap/structured-clone' {
  export default function structuredClone(value: unknown): unknown;
}
