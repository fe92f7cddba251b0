import { lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { CommandLine } from './command';

/** Where a program finds the system's shared libraries. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/lib32', '/lib', '/lib64', '/lib32', '/usr/local/lib', '/nix/store'];

/**
 * The same command inside of bubblewrap: no network, no other process in sight, no right, and of the file system only
 * the shared libraries, the program itself (as `/program/bin/…`, unless `readable` shows it) and `readable`, none of it writable.
 * @param readable absolute paths, found there under their own names
 */
export function inBubblewrap(
  bubblewrap: string,
  command: CommandLine,
  options: { readonly readable?: readonly string[]; readonly keepEnvironment?: boolean } = {},
): CommandLine {
  const program = realpathSync(command.program);
  const { readable = [] } = options;
  const isShown = readable.some((folder) => program.startsWith(`${folder}/`));
  const inside = isShown ? program : `/program/bin/${path.basename(program)}`;
  const own = ownLibraries(program);
  return {
    program: bubblewrap,
    args: [
      '--unshare-all',
      '--die-with-parent',
      '--new-session',
      ...(options.keepEnvironment ? [] : ['--clearenv']),
      ...['--cap-drop', 'ALL'],
      ...LIBRARIES.flatMap(mount),
      ...(own === undefined ? [] : ['--ro-bind', own, '/program/lib']),
      ...(isShown ? [] : ['--ro-bind', program, inside]),
      ...readable.flatMap((folder) => ['--ro-bind', folder, folder]),
      // There is no /proc, but a program may look there for where it is.
      ...['--symlink', inside, '/proc/self/exe'],
      ...['--remount-ro', '/', '--chdir', '/'],
      ...['--', inside, ...command.args],
    ],
  };
}

/** A folder as itself, a link as a link: on most systems `/lib` is one to `/usr/lib`. */
function mount(folder: string): string[] {
  try {
    if (lstatSync(folder).isSymbolicLink()) return ['--symlink', readlinkSync(folder), folder];
    return ['--ro-bind', folder, folder];
  } catch {
    return [];
  }
}

/** The folder of libraries that a program brings along (`bin/node` with `lib/libnode.so`), if it has one. */
function ownLibraries(program: string): string | undefined {
  const folder = path.join(path.dirname(program), '..', 'lib');
  if (LIBRARIES.includes(folder)) return undefined;
  try {
    return readdirSync(folder).some((name) => /\.so(\.|$)/.test(name)) ? folder : undefined;
  } catch {
    return undefined;
  }
}
