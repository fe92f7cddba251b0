// Gives a promise that resolves with `value`, `ms` milliseconds after the call.
export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  throw new Error(`Not written yet: give a promise that resolves with ${String(value)} after ${ms} ms`);
}
