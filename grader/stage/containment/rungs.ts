import { inBubblewrap } from './bubblewrap';
import { systemProgram } from './command';
import type { CommandLine } from './command';
import { isAtLeast } from './layers';
import type { Containment, Layer, Level } from './layers';
import { withLimits } from './limits';
import type { Ulimits } from './limits';
import { inNamespaces } from './unshare';

/** One way to keep a process. */
export interface Rung {
  readonly containment: Containment;
  /** The command, kept in this way. */
  wrap(command: CommandLine, options: WrapOptions): CommandLine;
}

export interface WrapOptions {
  readonly limits: Ulimits;
  /** What bubblewrap is to show of the file system besides the program. Absolute paths. */
  readonly readable?: readonly string[];
  /** Whether the process gets the environment that the command is started with, even in bubblewrap. */
  readonly keepEnvironment?: boolean;
}

export interface RungOptions {
  /** No weaker one will do. */
  readonly require?: Level | undefined;
  readonly without?: readonly Layer[] | undefined;
}

const ALWAYS: readonly Layer[] = ['process', 'environment', 'permission', 'codegen', 'heap', 'realm', 'freeze'];

/** The ways that this machine may have, the strongest first. Whether they work shows when they are tried. */
export function rungs(
  { require = 'node', without = [] }: RungOptions = {},
  platform: NodeJS.Platform = process.platform,
  find: (name: string) => string | undefined = systemProgram,
): Rung[] {
  const always = ALWAYS.filter((layer) => !without.includes(layer));
  const shell = platform === 'win32' || without.includes('limits') ? undefined : find('sh');
  const namespaced = (layer: Layer & Level): string | undefined =>
    platform !== 'linux' || without.includes(layer) ? undefined : find(layer === 'bubblewrap' ? 'bwrap' : layer);
  const [bubblewrap, unshare] = [namespaced('bubblewrap'), namespaced('unshare')];
  const limited: Layer[] = shell === undefined ? [] : ['limits'];
  const limit = (command: CommandLine, { limits }: WrapOptions): CommandLine =>
    shell === undefined ? command : withLimits(shell, command, limits, platform);

  const all: Rung[] = [{ containment: { level: 'node', layers: always }, wrap: (command) => command }];
  if (shell !== undefined) {
    all.unshift({ containment: { level: 'node', layers: [...always, ...limited] }, wrap: limit });
  }
  if (unshare !== undefined) {
    all.unshift({
      containment: { level: 'unshare', layers: [...always, ...limited, 'unshare'] },
      wrap: (command, options) => limit(inNamespaces(unshare, command), options),
    });
  }
  if (bubblewrap !== undefined) {
    all.unshift({
      containment: { level: 'bubblewrap', layers: [...always, ...limited, 'bubblewrap'] },
      wrap: (command, options) => {
        const keepEnvironment = options.keepEnvironment ?? without.includes('environment');
        return limit(inBubblewrap(bubblewrap, command, { readable: options.readable ?? [], keepEnvironment }), options);
      },
    });
  }
  return all.filter(({ containment }) => isAtLeast(containment.level, require));
}
