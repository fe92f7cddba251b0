// What student code may import, written down once. This file imports nothing: the realm and the grader both use it.

export const IMPORTABLE: readonly string[] = [
  'node:assert',
  'node:assert/strict',
  'node:async_hooks',
  'node:console',
  'node:events',
  'node:perf_hooks',
  'node:process',
  'node:timers',
  'node:timers/promises',
  'node:url',
  'node:util',
];

/** What is said of an import that is not among them: the rest of a sentence that begins with "imports" and the like. */
export function notImportable(name: string): string {
  return `'${name}', which does not exist here: import only ${IMPORTABLE.join(', ')} and the files that come with the kata`;
}
