// Jest's fake timers leave node:timers/promises alone.
export function setTimeout<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => globalThis.setTimeout(() => resolve(value), ms));
}
