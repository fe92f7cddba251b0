import { existsSync, readFileSync } from 'node:fs';
import { LEVELS, isAtLeast } from './layers';
import type { Level } from './layers';
import { systemProgram } from './command';

/** What decides how far containment can go here. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Whether it is a container itself. */
  readonly isContainer: boolean;
  /** A setting of the kernel's, `kernel.unprivileged_userns_clone` for instance; undefined where it has none. */
  setting(name: string): string | undefined;
  /** The path of a program of the system. */
  find(program: string): string | undefined;
}

export const thisMachine: Machine = {
  platform: process.platform,
  isContainer: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
  setting(name) {
    try {
      return readFileSync(`/proc/sys/${name.replaceAll('.', '/')}`, 'utf8').trim();
    } catch {
      return undefined;
    }
  },
  find: systemProgram,
};

/** How to get more; the sentences are in grader/language. */
export type Advice = 'windows' | 'macos' | 'install' | 'apparmor' | 'namespaces' | 'container';

/** What would help to a higher level than this one; nothing at the highest. */
export function adviceFor(reached: Level | undefined, machine: Machine): Advice[] {
  if (reached === LEVELS[0]) return [];
  if (machine.platform === 'win32') return ['windows'];
  if (machine.platform === 'darwin') return ['macos'];
  const isForbidden = reached === undefined || !isAtLeast(reached, 'unshare') || machine.find('bwrap') !== undefined;
  const advice: Advice[] = machine.find('bwrap') === undefined ? ['install'] : [];
  if (!isForbidden) return advice;
  if (machine.setting('kernel.apparmor_restrict_unprivileged_userns') === '1') advice.push('apparmor');
  const isOff =
    machine.setting('kernel.unprivileged_userns_clone') === '0' || machine.setting('user.max_user_namespaces') === '0';
  if (isOff) advice.push('namespaces');
  if (machine.isContainer) advice.push('container');
  return advice;
}
