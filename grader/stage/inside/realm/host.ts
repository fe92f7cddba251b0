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
  /** Whether somebody has a handler on this promise. */
  isHandled(promise: Promise<unknown>): boolean;
  /** Tells the observers that time has moved. */
  setNow(atMs: number): void;
  /** A new turn of the loop begins. */
  newTurn(): void;
  /** Continuations of promises that have run in this turn. */
  continuations(): number;
  /** Notes who calls, for `left`; gives a number that stands for it. */
  site(): number;
  /** Reports a timer that was alive when the scenario settled. */
  left(kind: string, atMs: number, dueMs: number, isRef: boolean, site: number): void;
  /** The promise of the scenario, whose waits are explained if it never settles. */
  setMain(promise: Promise<unknown>): void;
  /** Calls back when a promise that was reported as unhandled gets a handler after all. */
  whenHandledLate(promise: Promise<unknown>, callBack: (atMs: number) => void): void;
  /** While true, handlers that are attached do not count as handling. */
  setObserving(on: boolean): void;
  /**
   * The file `name` as a function of the realm: a module as one of its CommonJS names, the expression of a scenario or
   * an argument as one that gives its value.
   */
  compile(code: string, name: string): unknown;
  /** The budgets of the play that runs; set before it begins. */
  readonly limits: Limits;
}
