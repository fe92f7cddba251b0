import type { CommandLine } from './command';

/** What the system may give a process at most. */
export interface Ulimits {
  /** Processor time, in seconds. */
  readonly cpuSeconds: number;
  /** All memory that is mapped, also what the heap limit does not count. In megabytes. */
  readonly addressSpaceMb: number;
  readonly openFiles: number;
}

/**
 * The same command with these limits, no core dumps, and no byte to be written to any file. A limit that cannot be set
 * because a lower one is in force already will do; otherwise the command is not run.
 */
export function withLimits(
  shell: string,
  command: CommandLine,
  limits: Ulimits,
  platform = process.platform,
): CommandLine {
  const { cpuSeconds, addressSpaceMb, openFiles } = limits;
  const wanted = [
    ['c', 0],
    ['t', cpuSeconds],
    ['n', openFiles],
    ['f', 0],
    // macOS has no such limit.
    ...(platform === 'linux' ? [['v', addressSpaceMb * 1024]] : []),
  ];
  const set = wanted.map(
    ([name, value]) => `{ ulimit -${name} ${value} 2>/dev/null || [ "$(ulimit -${name})" -le ${value} ]; }`,
  );
  const script = `${set.join(' && ')} && unset PWD OLDPWD SHLVL && exec "$@"`;
  return { program: shell, args: ['-c', script, 'sh', command.program, ...command.args] };
}
