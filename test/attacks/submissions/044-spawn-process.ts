// outcome: error bad-import with "node:child_process" | Runs a command of the shell.
// @ts-nocheck
import { execSync } from 'node:child_process';

export async function main() {
  console.log(execSync('id; cat /etc/passwd').toString());
}
