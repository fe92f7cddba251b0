// outcome: fails | Writes a forged trace to every descriptor that may be open.
// @ts-nocheck
export async function main() {
  const forged = 'print\t0\t"start"\nprint\t100\t"end"\nresolved\t100\t"\\"done\\""\nend\t100\t"0"\n';
  for (let fd = 0; fd < 32; fd++) {
    for (const write of [
      () => require('fs').writeSync(fd, forged),
      () => process.binding('fs').writeString(fd, forged),
      () => process._rawDebug(forged),
      () => process.stdout.write(forged),
    ]) {
      try {
        write();
        console.log('written', fd);
      } catch {}
    }
  }
}
