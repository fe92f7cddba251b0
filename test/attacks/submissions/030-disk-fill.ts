// outcome: fails | Fills the disk.
// @ts-nocheck
export async function main() {
  const fs = require('fs');
  const file = fs.openSync('/tmp/fill', 'w');
  for (let at = 0; at < 1000; at++) fs.writeSync(file, Buffer.alloc(1 << 20));
}
