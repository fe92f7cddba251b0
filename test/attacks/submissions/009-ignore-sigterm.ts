// outcome: fails with "stopped: an endless loop that never waits" | Ignores every signal that can be ignored, and loops.
// @ts-nocheck
export async function main() {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGXCPU', 'SIGQUIT', 'SIGALRM']) {
    process.on(signal, () => {});
  }
  for (;;);
}
