import type { CommandLine } from './command';

/**
 * The same command in namespaces of its own: no network, and it can signal no other process. The file system stays in
 * sight: what may be read and written is up to the permission model then.
 */
export function inNamespaces(unshare: string, command: CommandLine): CommandLine {
  const namespaces = ['--user', '--map-root-user', '--net', '--pid', '--fork', '--mount', '--ipc', '--uts'];
  return { program: unshare, args: [...namespaces, '--kill-child', '--', command.program, ...command.args] };
}
