import { HEAP_MB } from '../limits';
import type { Layer } from './layers';

/**
 * The options of Node that keep the stage's process, for this version of it. With any option of V8's, Node compiles its
 * own modules anew at each start, since what it has compiled of them was made without. One more costs no more; without
 * any, a start would take a fifth less, but there is no other way to the heap's limit.
 */
export function nodeFlags(layers: readonly Layer[], version = process.versions.node): string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isSince = (...lines: [number, number][]): boolean =>
    major > Math.max(...lines.map(([line]) => line)) || lines.some(([line, from]) => major === line && minor >= from);
  const flags: Record<string, [Layer, boolean]> = {
    // Renamed when it became stable; 24 no longer knows the old name.
    '--permission': ['permission', isSince([22, 13], [23, 5])],
    '--experimental-permission': ['permission', !isSince([22, 13], [23, 5])],
    // SQLite opens files whatever the permission model says.
    '--no-experimental-sqlite': ['permission', isSince([22, 5])],
    '--disable-sigusr1': ['permission', isSince([22, 14], [23, 7])],
    '--disallow-code-generation-from-strings': ['codegen', true],
    [`--max-old-space-size=${HEAP_MB}`]: ['heap', true],
  };
  const chosen = Object.entries(flags).flatMap(([flag, [layer, isKnown]]) =>
    isKnown && layers.includes(layer) ? [flag] : [],
  );
  return [
    ...chosen,
    '--v8-pool-size=0',
    // Dropped realms are collected sooner: half the memory after a thousand plays.
    '--max-semi-space-size=4',
    '--no-warnings',
  ];
}
