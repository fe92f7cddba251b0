/**
 * Keeps SIGUSR1 from opening Node's inspector in this process: a debugger that anyone on this machine can
 * connect to would let a submission rewrite its own grade.
 */
export function guardAgainstDebugger(): void {
  if (process.platform !== 'win32' && process.listenerCount('SIGUSR1') === 0) process.on('SIGUSR1', () => {});
}
