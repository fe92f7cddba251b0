import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** What a command in a throw-away namespace may see and change. */
export interface Cell {
  /** The folders that it may write to, by the place where it sees them; all absolute. The rest is read-only. */
  readonly writable: Readonly<Record<string, string>>;
  /** Folders that it sees even if they lie in `/tmp`, which is empty otherwise. */
  readonly visible: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Why hostile code cannot be run here; null when it can. */
export function whyNotContained(): string | null {
  if (process.platform !== 'linux') return `expected Linux, got ${process.platform}: run the attacks on Linux`;
  const bwrap = executable();
  if (bwrap === undefined) return 'expected bubblewrap (bwrap) in PATH, got none: install the package bubblewrap';
  const { status, stderr } = spawnSync(bwrap, [...WALLS, '/bin/true'], { encoding: 'utf8', timeout: 10_000 });
  if (status === 0) return null;
  return `expected bubblewrap to make namespaces, got "${stderr.trim()}": see matsu doctor`;
}

/**
 * Runs a command in namespaces of its own: no network, no other process to be seen, all of it gone when it ends or
 * after `killAfterMs`. Never rejects for what the command does.
 * @throws when there is no bubblewrap; nothing is run then
 */
export function runContained(cell: Cell, command: readonly string[], killAfterMs: number): Promise<Ended> {
  const bwrap = executable();
  if (bwrap === undefined) throw new Error('expected bubblewrap, got none: install it');
  const child = spawn(bwrap, [...WALLS, ...mounts(cell), '--', ...limited(command)], {
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: killAfterMs,
    killSignal: 'SIGKILL',
  });
  const ended = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (ended.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (ended.err += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

const WALLS = [
  ...['--unshare-pid', '--unshare-net', '--unshare-ipc', '--die-with-parent', '--new-session', '--clearenv'],
  ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/tmp'],
];

function mounts({ writable, visible, env }: Cell): string[] {
  return [
    ...visible.flatMap((folder) => ['--ro-bind', folder, folder]),
    ...Object.entries(writable).flatMap(([place, folder]) => ['--bind', folder, place]),
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
  ];
}

/** 8 GB of address space a process: with our own limits switched off, an attack is not to use up the machine. */
function limited(command: readonly string[]): string[] {
  return ['/bin/sh', '-c', 'ulimit -v 8388608; ulimit -c 0; exec "$@"', 'sh', ...command];
}

function executable(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders.map((folder) => path.join(folder, 'bwrap')).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
