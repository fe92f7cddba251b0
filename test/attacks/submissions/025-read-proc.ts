// outcome: fails | Reads environments and command lines from /proc, and the password file.
// @ts-nocheck
export async function main() {
  const files = ['/proc/self/environ', '/proc/1/environ', '/proc/self/cmdline', '/proc/self/maps', '/etc/passwd'];
  for (const file of files) {
    for (const read of [
      () => require('fs').readFileSync(file, 'utf8'),
      () => process.binding('fs').readFileUtf8(file, 0),
      () => process.getBuiltinModule('fs').readFileSync(file, 'utf8'),
      () => process.mainModule.require('fs').readFileSync(file, 'utf8'),
    ]) {
      try {
        console.log(read());
      } catch (error) {
        console.log(error.name);
      }
    }
  }
}
