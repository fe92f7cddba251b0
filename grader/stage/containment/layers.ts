// The words of containment: what a stage's process can be kept by. Types and pure functions; imports nothing.

/** How a process is kept, the strongest first. Each holds all layers that are not named like a level. */
export const LEVELS = ['bubblewrap', 'unshare', 'node'] as const;
export type Level = (typeof LEVELS)[number];

/** docs/containment.md says what each of them stops. */
export const LAYERS = [
  'process',
  'environment',
  'permission',
  'codegen',
  'heap',
  'limits',
  'bubblewrap',
  'unshare',
  'realm',
  'freeze',
] as const;
export type Layer = (typeof LAYERS)[number];

/** What really keeps a process, or all processes of a run. */
export interface Containment {
  readonly level: Level;
  readonly layers: readonly Layer[];
}

export function isAtLeast(level: Level, required: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(required);
}

/** What holds for all of them: the lowest level, and the layers that each has. Undefined for none. */
export function weakest(all: readonly Containment[]): Containment | undefined {
  const [first, ...rest] = all;
  return (
    first &&
    rest.reduce(
      (a, b) => ({
        level: isAtLeast(a.level, b.level) ? b.level : a.level,
        layers: a.layers.filter((layer) => b.layers.includes(layer)),
      }),
      first,
    )
  );
}
