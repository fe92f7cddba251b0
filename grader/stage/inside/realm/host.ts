import type { Tools } from '../tools';
import type { FrameKind, Limits } from '../wire';

/**
 * The few functions that the realm gets from the process around it. They stay in closures: a host object that
 * a student can reach is a way out of the realm (`host.constructor('return process')()`).
 */
export interface Host extends Tools {
  /** Sends one frame. `atMs` is virtual. */
  write(kind: FrameKind, atMs: number, text: string): void;
  /** `util.format`, which no student value can hook into. Throws where the values make it throw. */
  format(values: unknown[]): string;
  /** Runs this realm's microtasks until none is left. */
  drain(): void;
  /** Takes the promises that settled since the last call and that nobody had a handler on. */
  takeUnhandled(): unknown[];
  /** While true, handlers that are attached do not count as handling. */
  setObserving(on: boolean): void;
  /** Compiles student code in the realm, as the file `name`. */
  compile(code: string, name: string): unknown;
  /** The budgets of the play that runs; set before it begins. */
  readonly limits: Limits;
}
