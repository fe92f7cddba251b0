// outcome: fails | Kills its parent and its process group.
// @ts-nocheck
export async function main() {
  for (const pid of [process.ppid, 0, -process.pid]) {
    for (const kill of [() => process.kill(pid, 'SIGKILL'), () => process._kill(pid, 9)]) {
      try {
        kill();
        console.log('killed', pid);
      } catch (error) {
        console.log(error.name);
      }
    }
  }
}
