import type { Limits } from './inside/wire';

/** What one play may use. The deterministic budgets are far above what any kata needs. */
export const LIMITS: Limits = {
  callbacks: 110_000,
  stepsAtOneInstant: 100_000,
  virtualMs: 7 * 24 * 3600 * 1000,
  printedLines: 5_000,
  printedCharacters: 1_000_000,
  wallMs: 600,
};

/** Real milliseconds after which the process is killed when it has not ended the play itself. */
export const KILL_AFTER_MS = LIMITS.wallMs + 1_000;

/** Heap of the stage's process, in megabytes. */
export const HEAP_MB = 128;
