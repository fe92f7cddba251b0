import type { Ulimits } from './containment/limits';
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

/** How much more real time a play gets that had hardly any processor time in the first: the machine was busy. */
export const PATIENCE = 6;

/** Real milliseconds beyond its limit after which the process is killed when it has not ended the play itself. */
export const KILL_AFTER_MS = 1_000;

/** Heap of the stage's process, in megabytes. */
export const HEAP_MB = 128;

/**
 * What the system lets the stage's process have at most. The address space holds what the heap limit does not count
 * (ArrayBuffers); Node needs 1.35 GB of it to start.
 */
export const ULIMITS: Ulimits = { cpuSeconds: 30, addressSpaceMb: 2_048, openFiles: 64 };

/**
 * Real milliseconds of playing after which a process is replaced by a fresh one: a play uses no more processor time than
 * real time, so that an honest process never meets its limit.
 */
export const REPLACE_AFTER_MS = 20_000;

/** Characters that a play may send, in one line and in all: far above what its budgets let it. */
export const LINE_CHARACTERS = 8_000_000;
export const SENT_CHARACTERS = 64_000_000;
